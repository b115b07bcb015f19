import type { MethodKind } from '../enrolment/enrolment.ts';
import type { SignInFacts } from './sign-in-facts.ts';

/** The methods that were proved in this sign-in and are still the account's. */
export const provedMethods = ({ signIn, account }: Pick<SignInFacts, 'signIn' | 'account'>): MethodKind[] =>
  [...new Set(signIn.provedMethods)].filter((kind) => account.methods.includes(kind));
