import type { Language } from '../../api-client/language.ts';
import { administratorByApi } from '../support/invitation.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, enter, look, refuse } from './gallery.ts';

const administrators: Record<Language, string> = {
  nl: 'a.degroot@waterlandzorg.example',
  en: 's.vermeer@lindeboom.example',
};

for (const language of languages) {
  const { contacts: words } = textsIn(language);

  test(`a contact, changed here and elsewhere, in ${language}`, async ({ browser, baseURL }) => {
    const { api } = await administratorByApi(baseURL, administrators[language]);
    const email = `jose.martens@elsewhere.${language}.example`;
    const { products } = await api.listOrganisationProducts();
    const fields = { email, language, authorisations: ['sign-in' as const] };
    const productIds = products.slice(0, 2).map(({ id }) => id);
    const contact = await api.addContact({
      body: { ...fields, name: 'José Martens', productIds },
      idempotencyKey: crypto.randomUUID(),
    });
    const params = { contactId: contact.id };
    const edit = (name: string, ids: string[], version: number) =>
      api.updateContact({ params, body: { ...fields, name, productIds: ids }, ifMatch: version });
    const edited = await edit('José Martens-Smit', [], contact.version);
    await api.blockContact({ params });
    await api.unblockContact({ params });

    const context = await browser.newContext({ baseURL, locale: language });
    const page = await context.newPage();
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await enter(context, baseURL, administrators[language]);
    await page.goto(`/contacts/beside/${contact.id}?search=elsewhere.${language}`);
    await expect(page.getByText(words.history.unblocked)).toBeVisible();
    await look(page, language, 'contact-history');

    await button(words.panel.moreActions).click();
    await page.getByRole('menuitem', { name: words.actions.remove }).click();
    await look(page, language, 'contact-remove');
    await refuse(page, 'removeContact', 'overloaded', { retryAfter: 30 });
    await button(words.remove.confirm).click();
    await expect(page.getByRole('alertdialog').getByRole('alert')).toBeVisible();
    await look(page, language, 'contact-remove-failed');
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: words.actions.edit }).click();
    await page.getByLabel(words.add.name, { exact: true }).fill('José Martens-Jansen');
    await button(words.cancel).click();
    await look(page, language, 'contact-unsaved');
    await page.keyboard.press('Escape');
    await edit('José Martens-Pinto', productIds, edited.version);
    await button(words.edit.save).click();
    await button(words.conflict.save).click();
    await expect(page.getByText(words.conflict.chooseOne)).toBeVisible();
    await look(page, language, 'contact-conflict');

    await page.goto(`/contacts?search=elsewhere.${language}`);
    await page.getByRole('checkbox').first().click();
    await answer(page, 'actOnContacts', {
      results: [{ outcome: 'refused', contactId: contact.id, code: 'account_shared' }],
    });
    await button(words.actionsMany.withdraw).click();
    await button(words.actions.withdraw).last().click();
    await expect(page.getByRole('alertdialog')).toContainText('José Martens-Pinto');
    await look(page, language, 'contacts-refused');
    await page.goto(`/contacts/beside/018f0000-0000-7000-8000-000000000000?search=elsewhere.${language}`);
    await expect(page.getByRole('heading', { name: words.panel.gone })).toBeVisible();
    await look(page, language, 'contact-gone');
    await context.close();
  });
}
