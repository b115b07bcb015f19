/**
 * The sign-in name that no other company's single sign-on takes over (G0.9): `my.name@example.com` becomes
 * `my.name_example.com@<hosting domain>`.
 */
export const alternativeSignInName = (email: string, hostingDomain: string): string =>
  `${email.trim().toLowerCase().replaceAll('@', '_')}@${hostingDomain}`;

/** Whether an e-mail address is under the hosting domain, where only alternative sign-in names are. */
export const isUnderHostingDomain = (email: string, hostingDomain: string): boolean =>
  email.endsWith(`@${hostingDomain}`) || email.endsWith(`.${hostingDomain}`);
