/** Fetches the words of a feature in a language. */
export const loadCatalogue = (language: string, feature: string): Promise<unknown> =>
  import(`./${language}/${feature}.ts`);
