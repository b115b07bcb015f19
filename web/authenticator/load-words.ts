const catalogues = import.meta.glob('../i18n/{nl,en}/{ui,problems,authenticator,authenticator-set-up}.ts');

/** Fetches the words of the authenticator in a language; no others belong to it. */
export const loadWords = async (language: string, feature: string): Promise<unknown> =>
  catalogues[`../i18n/${language}/${feature}.ts`]?.();
