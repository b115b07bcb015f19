/** Text as people look for it: without regard to case and accents. In the database, `app_folded` does the same. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
