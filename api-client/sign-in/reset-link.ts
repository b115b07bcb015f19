/** The secret of a link: 256 random bits as base64url. */
export const resetTokenPattern = /^[\w-]{43}$/;

/** Where the link leads: the page that waits for a press. */
export const resetLinkPath = '/reset-password';

/**
 * The address that is mailed to who forgot their password. The token stands in the fragment, which no server, proxy or next
 * site gets to see (ASVS 14.2.1): fetching the address spends nothing.
 */
export const resetLink = (publicUrl: string, token: string): string =>
  `${publicUrl}${resetLinkPath}#${token}`;

/** The token in the fragment of such an address; undefined where there is none, or it was cut off. */
export function resetTokenIn(fragment: string): string | undefined {
  const token = fragment.replace(/^#/, '');
  return resetTokenPattern.test(token) ? token : undefined;
}

/** Where somebody asks for such a link, for messages. */
export const passwordResetPage = (publicUrl: string): string => `${publicUrl}/forgot-password`;
