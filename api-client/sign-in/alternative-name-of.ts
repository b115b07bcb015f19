import { emailAddress } from '../fields.ts';
import type { FieldCode } from '../problems.ts';
import { alternativeSignInName, isUnderHostingDomain } from './alternative-sign-in-name.ts';

/** The alternative sign-in name of a typed address, or why there is none. */
export type AlternativeName = { readonly name: string } | { readonly mistake: FieldCode };

/**
 * Works out the alternative sign-in name (G0.9) of an address as somebody types it, by the rules for e-mail addresses. One that
 * is such a name already stays as it is.
 */
export function alternativeNameOf(typed: string, hostingDomain: string): AlternativeName {
  const email = emailAddress.safeParse(typed);
  if (!email.success) return { mistake: email.error.issues[0]?.message as FieldCode };
  if (!isUnderHostingDomain(email.data, hostingDomain))
    return { name: alternativeSignInName(email.data, hostingDomain) };
  return email.data.endsWith(`@${hostingDomain}`) ? { name: email.data } : { mistake: 'email_reserved' };
}
