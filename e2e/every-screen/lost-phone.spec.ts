import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, enter, look, refuse, showStep } from './gallery.ts';

const people = {
  nl: {
    administrator: 'a.degroot@waterlandzorg.example',
    name: 'Lotte Dijkgraaf',
    email: 'l.dijkgraaf@waterlandzorg.example',
  },
  en: {
    administrator: 's.vermeer@lindeboom.example',
    name: 'Oliver Grant',
    email: 'o.grant@lindeboom.example',
  },
} as const;

for (const language of languages) {
  const { contacts, resetCode } = textsIn(language);
  const { administrator, name, email } = people[language];
  const named = (text: string) => text.replaceAll('{{name}}', name);

  test.describe(`a lost phone, in ${language}`, () => {
    test.use({ locale: language });

    test('the code that was read out', async ({ page }) => {
      await showStep(page, { step: 'reset-code', state: 'waiting' });
      await arrive(page, resetCode.title);
      await look(page, language, 'reset-code');
      await page.getByText(resetCode.noCode).click();
      await page.getByRole('button', { name: resetCode.submit, exact: true }).click();
      await expect(page.getByLabel(resetCode.label, { exact: true })).toHaveAttribute('aria-invalid', 'true');
      await look(page, language, 'reset-code-missing');
      await refuse(page, 'proveResetCode', 'reset_code_wrong');
      await page.getByLabel(resetCode.label, { exact: true }).fill('1234 5678');
      const answered = page.waitForResponse((response) => response.url().endsWith('/reset-code'));
      await page.getByRole('button', { name: resetCode.submit, exact: true }).click();
      await answered;
      await look(page, language, 'reset-code-wrong');
    });

    test('the code that is dead', async ({ page }) => {
      for (const state of ['lapsed', 'used', 'too-many-attempts'] as const) {
        await showStep(page, { step: 'reset-code', state });
        await arrive(page, resetCode.dead.title);
        await expect(page.getByText(resetCode.dead[state])).toBeVisible();
        await look(page, language, `reset-code-${state}`);
      }
    });

    test('what the administrator sees', async ({ page, context, baseURL }) => {
      await enter(context, baseURL, administrator);
      await page.goto(`/contacts?search=${email}`);
      await page.getByRole('link', { name }).click();
      const ask = async () => {
        await page.getByRole('button', { name: contacts.panel.moreActions, exact: true }).click();
        await page.getByRole('menuitem', { name: contacts.actions.lostPhone }).click();
      };
      await ask();
      const dialog = page.getByRole('alertdialog');
      await expect(dialog.getByRole('heading', { name: named(contacts.lostPhone.title) })).toBeVisible();
      await look(page, language, 'lost-phone');
      const confirm = dialog.getByRole('button', { name: contacts.lostPhone.confirm });
      const accept = await refuse(page, 'resetMethods', 'account_shared');
      await confirm.click();
      await expect(dialog.getByText(contacts.lostPhone.serviceDesk)).toBeVisible();
      await look(page, language, 'lost-phone-refused');
      await dialog.getByRole('button', { name: contacts.close, exact: true }).click();
      await accept();
      await ask();
      const lapsesAt = new Date(Date.now() + 24 * 3_600_000).toISOString();
      await answer(page, 'resetMethods', { code: '40718265', lapsesAt });
      await confirm.click();
      await expect(dialog.getByRole('heading', { name: named(contacts.lostPhone.codeTitle) })).toBeVisible();
      await look(page, language, 'lost-phone-code');
    });
  });
}
