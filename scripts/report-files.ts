/** Where `npm test` keeps the report of each run; not in the repository. */
export const reportFiles = {
  vitest: 'reports/vitest.json',
  components: 'reports/components.json',
  playwright: 'reports/playwright.json',
} as const;
