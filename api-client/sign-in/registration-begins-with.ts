import type { MethodKind, WalkableStage } from '../enrolment/enrolment.ts';
import type { DueRegistration } from './due-registration.ts';

/** The method and the screen that a registration begins with. */
export interface RegistrationBeginning {
  readonly kind: MethodKind;
  readonly stage: WalkableStage;
}

/** Whether it depends on a number being known: a phone is asked for, and an app does instead. */
export const dependsOnNumber = ({ methods, required, index }: DueRegistration): boolean =>
  methods[0] === 'phone' && methods.length > 1 && required[index]?.name === 'phone';

/**
 * What a registration begins with: the recommended method; where a phone is asked for and its number is not known, straight with
 * the QR code of the app, if the policy lets it (G4.4). Undefined where nothing may be registered.
 */
export function registrationBeginsWith(
  due: DueRegistration,
  isNumberKnown: boolean,
): RegistrationBeginning | undefined {
  const [recommended] = due.methods;
  const app = due.methods.find((kind) => kind !== 'phone');
  if (app && dependsOnNumber(due) && !isNumberKnown) return { kind: app, stage: 'scan' };
  return recommended && { kind: recommended, stage: due.firstStage };
}
