import type { MethodKind } from '../enrolment/enrolment.ts';
import type { Policy, RegistrationRule } from './policy.ts';

/** How a method that must be registered is called in the wizard (G2.3): an app, a phone, or one that the person chooses. */
export const requiredMethodNames = ['app', 'phone', 'any'] as const;
export type RequiredMethodName = (typeof requiredMethodNames)[number];

/** A method that an organisation asks for. */
export interface RequiredMethod {
  readonly name: RequiredMethodName;
  /** Those that do; the recommended one first. */
  readonly kinds: readonly MethodKind[];
}

/** An approval and a one-time code both come from an app (G0.5). */
const appKinds: readonly MethodKind[] = ['app', 'totp'];

const namesOf: Record<RegistrationRule, readonly RequiredMethodName[]> = {
  app: ['app'],
  'app-then-phone': ['app', 'phone'],
  phone: ['phone'],
  choose: ['any'],
};

function kindsOf(
  name: RequiredMethodName,
  { allowedMethods, registration }: Pick<Policy, 'allowedMethods' | 'registration'>,
): readonly MethodKind[] {
  const apps = allowedMethods.filter((kind) => appKinds.includes(kind));
  if (name === 'any') return allowedMethods;
  if (name === 'app') return apps;
  const phone = allowedMethods.filter((kind) => kind === 'phone');
  // Whose number is not known, or who has the safer method, registers the app (G4.4); not in the place of a second method.
  return registration === 'phone' ? [...phone, ...apps] : phone;
}

/** The methods that a policy asks for, in the order in which they are registered. */
export const requiredMethodsOf = (
  policy: Pick<Policy, 'allowedMethods' | 'registration'>,
): readonly RequiredMethod[] =>
  namesOf[policy.registration].map((name) => ({ name, kinds: kindsOf(name, policy) }));

/** Whether somebody with these methods has one of those that do. */
export const isRegistered = ({ kinds }: RequiredMethod, own: readonly MethodKind[]): boolean =>
  kinds.some((kind) => own.includes(kind));
