const parameter = 'name';

/**
 * The address of the sign-in with the name filled in, for messages. Takes where people reach the server and the sign-in
 * name; the name stands in the fragment, which no server or proxy gets to log (ASVS 14.2.1).
 */
export const signInLink = (publicUrl: string, signInName: string): string =>
  `${publicUrl}/sign-in#${new URLSearchParams({ [parameter]: signInName })}`;

/** The sign-in name in the fragment of such an address; undefined when there is none. */
export const signInNameIn = (fragment: string): string | undefined =>
  new URLSearchParams(fragment.replace(/^#/, '')).get(parameter)?.slice(0, 320) || undefined;
