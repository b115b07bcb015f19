import { administratorByApi } from '../support/invitation.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, enter, look } from './gallery.ts';

const administrators = {
  nl: 'a.degroot@waterlandzorg.example',
  en: 's.vermeer@lindeboom.example',
} as const;

const hour = 3_600_000;
const from = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

for (const language of languages) {
  const { contacts, contactPage, accessRequests, rights: words } = textsIn(language);
  const named = (text: string, key: string, value: string) => text.replaceAll(`{{${key}}}`, value);

  test(`rights with dates, in ${language}`, async ({ browser, baseURL }) => {
    const { api } = await administratorByApi(baseURL, administrators[language]);
    const { rights } = await api.listOrganisationRights();
    const name = 'Noor van Rechteren-Limpurg';
    const { id: contactId } = await api.addContact({
      body: {
        name,
        email: `noor@rights.${language}.example`,
        language,
        authorisations: ['sign-in', 'manage-contacts'],
        rights: [
          { right: 'sign-in', startsAt: null, endsAt: from(48 * hour) },
          ...rights.map(({ id }, index) => ({
            right: id,
            startsAt: index === 0 ? from(24 * hour) : null,
            endsAt: null,
          })),
        ],
        productIds: [],
      },
      idempotencyKey: crypto.randomUUID(),
    });
    const context = await browser.newContext({ baseURL, locale: language });
    const page = await context.newPage();
    const button = (text: string) => page.getByRole('button', { name: text, exact: true });
    const typeIn = async (group: string, text: string) => {
      await page.getByRole('group', { name: group, exact: true }).getByRole('spinbutton').first().focus();
      await page.keyboard.type(text);
    };
    await enter(context, baseURL, administrators[language]);

    await page.goto(`/contacts?search=rights.${language}.example`);
    await expect(page.getByRole('row', { name })).toBeVisible();
    await page.getByRole('button', { name: contacts.filters.more }).click();
    await page.getByLabel(contacts.filters.ends, { exact: true }).selectOption({ index: 1 });
    await expect(page.getByRole('button', { name: new RegExp(contacts.filters.ends) })).toBeVisible();
    await look(page, language, 'contacts-more-filters');

    await page.goto(`/contacts/${contactId}/edit`);
    const right = rights[1]?.name[language] ?? '';
    await button(named(words.chooseDatesOf, 'right', right)).click();
    await page.getByRole('group', { name: named(words.datesOf, 'right', right) }).scrollIntoViewIfNeeded();
    await look(page, language, 'rights-edit');
    const term = page.getByRole('group', { name: named(words.datesOf, 'right', right) });
    await term
      .getByRole('group', { name: words.through, exact: true })
      .getByRole('spinbutton')
      .first()
      .focus();
    await page.keyboard.type('01012020');
    await button(contacts.edit.save).click();
    await expect(term.getByRole('alert')).toBeVisible();
    await look(page, language, 'rights-edit-mistake');

    await page.goto(`/contacts/${contactId}`);
    await arrive(page, name);
    await button(contacts.panel.moreActions).click();
    await page.getByRole('menuitem', { name: contacts.actions.suspend }).click();
    await button(words.suspend.confirm).click();
    await look(page, language, 'suspend-missing');
    await typeIn(words.suspend.from, '31122098');
    await page.getByRole('group', { name: `${words.time} (${words.suspend.from})` }).waitFor();
    await typeIn(`${words.time} (${words.suspend.from})`, '1730');
    await look(page, language, 'suspend');
    await button(contacts.cancel).click();
    await button(contacts.panel.moreActions).click();
    await page.getByRole('menuitem', { name: contacts.actions.plan }).click();
    await expect(page.getByText(named(contacts.plan.title, 'name', name))).toBeVisible();
    await look(page, language, 'invitation-later');
    await page.keyboard.press('Escape');

    const ended = { right: 'sign-in' as const, startsAt: null, endsAt: from(-hour) };
    const event = { id: crypto.randomUUID(), changes: [], lapsesAt: null, plannedFor: null, why: null };
    const byItself = { by: 'provider' as const, reason: 'dates of rights' };
    const colleague = { by: 'contact' as const, contactId: null, name: 'Annelies de Groot' };
    await answer(page, 'listContactHistory', {
      entries: [
        { ...event, at: from(-hour / 2), event: 'suspension-began', actor: byItself },
        {
          ...event,
          id: crypto.randomUUID(),
          at: from(-hour),
          event: 'access-ended',
          actor: byItself,
          changes: [{ field: 'rights', before: [ended], after: [] }],
        },
        {
          ...event,
          id: crypto.randomUUID(),
          at: from(-3 * hour),
          event: 'access-request-refused',
          actor: colleague,
          why: 'Nog niet in dienst; <b>vraag het</b> in januari opnieuw.',
        },
      ],
    });
    await page.reload();
    await expect(page.getByText(contacts.history.why)).toBeVisible();
    await expect(page.getByText(contactPage.rights['manage-contacts'])).toBeVisible();
    await look(page, language, 'contact-page-ended');
    await context.close();
  });

  test(`a request of whose access ended, in ${language}`, async ({ page, context, baseURL }) => {
    await enter(context, baseURL, administrators[language]);
    const request = {
      id: '018f0000-0000-7000-8000-000000000001',
      contactId: '018f0000-0000-7000-9000-000000000001',
      name: 'Fenna Wiersma',
      email: 'f.wiersma@waterlandzorg.example',
      productIds: [],
      endsAt: from(-30 * 24 * hour),
      renews: true,
      givenName: '',
      reason: '',
      createdAt: from(-hour),
      lapsesAt: from(29 * 24 * hour),
    };
    await page.addInitScript((wanted) => localStorage.setItem('voordeur.language', wanted), language);
    await answer(page, 'listAccessRequests', { requests: [request], total: 1 });
    await page.goto('/access-requests');
    await page.getByRole('button', { name: accessRequests.accept.action, exact: true }).click();
    await expect(page.getByText(accessRequests.accept.ends, { exact: true })).toBeVisible();
    await look(page, language, 'access-request-accept-ended');
  });
}
