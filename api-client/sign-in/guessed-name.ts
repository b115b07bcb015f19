import { alternativeSignInName, isUnderHostingDomain } from './alternative-sign-in-name.ts';

/**
 * Under which name guesses at a password are counted: an e-mail address and the alternative name made from it are one, any
 * other name is its own. It follows from what was typed alone, so that which names are counted together does not tell
 * whether there is an account (ASVS 6.3.8).
 */
export function guessedName(signInName: string, hostingDomain: string): string {
  const name = signInName.trim().toLowerCase();
  const isAddress = name.includes('@') && !isUnderHostingDomain(name, hostingDomain);
  return isAddress ? alternativeSignInName(name, hostingDomain) : name;
}
