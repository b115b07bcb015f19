import type { Language } from '../../api-client/language.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, enter, look, refuse } from './gallery.ts';

/** Each with the language of the test as their own. */
const administrators: Record<Language, string> = {
  nl: 'b.oosterhuis@merwede.example',
  en: 'f.bakkali@eemhof.example',
};

for (const language of languages) {
  const { contactExport, contacts } = textsIn(language);

  test.describe(`export, in ${language}`, () => {
    test.use({ locale: language });

    test('what is exported, as what, and what goes wrong', async ({ page, context, baseURL }) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await enter(context, baseURL, administrators[language]);
      await answer(page, 'countContacts', { total: 34_120 });
      await page.goto('/contacts?search=e&access=active&authorisation=sign-in');
      await arrive(page, contacts.title);
      await button(contactExport.open).click();
      const dialog = page.getByRole('alertdialog');
      await expect(dialog.getByText(/34[.,]120/)).toBeVisible();
      await dialog.getByRole('radio', { name: contactExport.formats.pdf }).check();
      await look(page, language, 'export-too-long');
      await refuse(page, 'exportContacts', 'internal_error');
      await dialog.getByRole('radio', { name: contactExport.formats.csv }).check();
      await button(contactExport.download).click();
      await expect(dialog.getByRole('alert')).toBeVisible();
      await look(page, language, 'export-failed');
      await answer(page, 'listContactExports', {
        exports: [
          {
            by: { by: 'contact', contactId: null, name: 'Anouk van den Heuvel-Rietdijk' } as const,
            filters: '',
          },
          { by: { by: 'unknown' } as const, filters: 'search=dijk&access=lapsed' },
          { by: { by: 'service-desk', reason: 'audit' } as const, filters: '' },
        ].map((made, nth) => ({
          ...made,
          id: crypto.randomUUID(),
          at: new Date(Date.now() - (1 + 30 * nth) * 3_600_000).toISOString(),
          format: (['xlsx', 'csv', 'pdf'] as const)[nth] ?? 'csv',
          contacts: [34_120, 1, 412][nth] ?? 0,
        })),
      });
      await page.keyboard.press('Escape');
      await button(contactExport.open).click();
      await dialog.getByText(contactExport.past.earlier).click();
      await look(page, language, 'export-before');
    });
  });
}
