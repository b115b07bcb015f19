let typed: string | undefined;

/**
 * The temporary password that was just typed, so that it need not be typed again where it is replaced. Kept in this page's
 * memory only: a reload forgets it, and so does the end of the sign-in.
 */
export const typedPassword = {
  keep: (password: string) => {
    typed = password;
  },
  recall: () => typed ?? '',
  forget: () => {
    typed = undefined;
  },
};
