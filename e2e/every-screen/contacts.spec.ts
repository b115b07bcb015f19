import type { Language } from '../../api-client/language.ts';
import type { Browser } from '../../server/testing/browser.ts';
import { administratorByApi } from '../support/invitation.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, enter, look, refuse } from './gallery.ts';

const administrators: Record<Language, string> = {
  nl: 'a.degroot@waterlandzorg.example',
  en: 's.vermeer@lindeboom.example',
};

const people = [
  'Anouk van den Heuvel-Rietdijk',
  'Bas Kuipers',
  'Chantal Özdemir',
  'Daan de Wit',
  'Eveline Nguyễn',
  'Ferry Hoogland',
  'Gijs ter Braak',
  'Hanneke Schoonhoven',
];

/** Puts people on the list in every state that a server of minutes old can have. */
async function fillList({ api }: Browser, domain: string) {
  const { products } = await api.listOrganisationProducts();
  const ids: string[] = [];
  for (const [index, name] of people.entries()) {
    const body = {
      name,
      email: `contact${index}@${domain}`,
      language: 'nl' as const,
      authorisations:
        index === 7 ? [] : index === 1 ? (['sign-in', 'manage-contacts'] as const) : (['sign-in'] as const),
      productIds: products.slice(0, 1 + (index % 3)).map(({ id }) => id),
    };
    const idempotencyKey = crypto.randomUUID();
    const { id } = await api.addContact({
      body: { ...body, authorisations: [...body.authorisations] },
      idempotencyKey,
    });
    ids.push(id);
  }
  const [, , withdrawn = '', blocked = ''] = ids;
  await api.withdrawAccess({ params: { contactId: withdrawn } });
  await api.blockContact({ params: { contactId: blocked } });
}

for (const language of languages) {
  const { contacts, contactList } = textsIn(language);
  const named = (text: string, name: string) => text.replace('{{name}}', name);
  const person = 'Bas Kuipers';

  test(`contacts, in ${language}`, async ({ browser, baseURL }) => {
    const administrator = await administratorByApi(baseURL, administrators[language]);
    const context = await browser.newContext({ baseURL, locale: language });
    const page = await context.newPage();
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await enter(context, baseURL, administrators[language]);
    await answer(page, 'listContacts', { contacts: [], total: 0, isSpelledAlike: false });
    await page.goto('/contacts');
    await arrive(page, contacts.title);
    await look(page, language, 'contacts-empty');
    await page.unrouteAll();
    await fillList(administrator, `${language}.example`);
    await page.reload();
    await expect(page.getByRole('row', { name: person })).toBeVisible();
    await look(page, language, 'contacts');

    await button(contactList.columns.title).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look(page, language, 'contacts-columns');
    await page.keyboard.press('Escape');

    await page.goto('/contacts?access=invited&access=blocked&sort=last-reminded&direction=desc');
    await expect(page.getByRole('row', { name: person })).toBeVisible();
    await look(page, language, 'contacts-filtered');
    await page.getByRole('searchbox').fill('niemand zo');
    await expect(page.getByRole('row', { name: person })).toHaveCount(0);
    await look(page, language, 'contacts-nobody-found');

    await page.goto('/contacts');
    await page.getByRole('checkbox', { name: named(contacts.choose.one, person) }).click();
    await page.getByRole('checkbox', { name: named(contacts.choose.one, 'Daan de Wit') }).click();
    await look(page, language, 'contacts-chosen');
    await button(contacts.actionsMany.withdraw).click();
    await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toBeVisible();
    await look(page, language, 'contacts-withdraw-many');
    await page.keyboard.press('Escape');
    await button(named(contacts.actionsFor, person)).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look(page, language, 'contacts-menu');
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: person }).click();
    await expect(page.getByRole('heading', { name: contacts.history.title })).toBeVisible();
    await look(page, language, 'contact');
    await page.getByRole('link', { name: contacts.actions.edit }).click();
    await expect(page.getByRole('heading', { name: named(contacts.edit.title, person) })).toBeVisible();
    await look(page, language, 'contact-edit');
    await page.getByLabel(contacts.add.name, { exact: true }).fill('');
    await button(contacts.edit.save).click();
    await look(page, language, 'contact-edit-mistake');

    await page.goto('/contacts/add');
    await arrive(page, contacts.add.title);
    await look(page, language, 'contacts-add');
    await button(contacts.add.submit).click();
    await look(page, language, 'contacts-add-mistakes');

    await refuse(page, 'listContacts', 'internal_error');
    await page.goto('/contacts');
    await expect(page.getByText(contacts.failed)).toBeVisible();
    await look(page, language, 'contacts-failed');
    await context.close();
  });
}
