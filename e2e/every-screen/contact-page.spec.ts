import type { Delivery } from '../../api-client/contacts/list-invitations.ts';
import { administratorByApi } from '../support/invitation.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, enter, look, refuse } from './gallery.ts';

const administrators = {
  nl: 'a.degroot@waterlandzorg.example',
  en: 's.vermeer@lindeboom.example',
} as const;

const day = 24 * 3_600_000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

const mail = (more: Partial<Delivery>): Delivery => ({
  isReminder: false,
  state: 'sent',
  writtenAt: ago(2 * day),
  settledAt: ago(2 * day - 4000),
  attempts: 1,
  nextAttemptAt: null,
  failure: null,
  ...more,
});

for (const language of languages) {
  const { contacts, contactPage } = textsIn(language);

  test(`the page of one contact, in ${language}`, async ({ browser, baseURL }) => {
    const { api } = await administratorByApi(baseURL, administrators[language]);
    const { products } = await api.listOrganisationProducts();
    const { id: contactId } = await api.addContact({
      body: {
        name: 'Anouk van den Heuvel-Rietdijk',
        email: `anouk@${language}.example`,
        language,
        authorisations: ['sign-in', 'manage-contacts'],
        productIds: products.map(({ id }) => id),
      },
      idempotencyKey: crypto.randomUUID(),
    });
    const params = { contactId };
    await api.blockContact({ params });
    await api.unblockContact({ params });

    const context = await browser.newContext({ baseURL, locale: language });
    const page = await context.newPage();
    await enter(context, baseURL, administrators[language]);
    await page.goto(`/contacts/${contactId}`);
    await arrive(page, 'Anouk van den Heuvel-Rietdijk');
    await expect(page.getByText(contactPage.delivery.queued)).toBeVisible();
    await look(page, language, 'contact-page');

    const sent = { id: contactId, lapsesAt: ago(day), ended: null };
    await answer(page, 'listInvitations', {
      invitations: [
        {
          ...sent,
          lapsesAt: ago(-2 * day),
          sentAt: ago(60_000),
          deliveries: [
            mail({
              state: 'retrying',
              writtenAt: ago(60_000),
              settledAt: null,
              attempts: 2,
              nextAttemptAt: ago(-30_000),
              failure: 'not-reached',
            }),
          ],
        },
        {
          ...sent,
          id: crypto.randomUUID(),
          sentAt: ago(2 * day),
          ended: { at: ago(60_000), as: 'replaced' },
          deliveries: [mail({ state: 'bounced', failure: 'address-unknown' })],
        },
        { ...sent, id: crypto.randomUUID(), sentAt: ago(5 * day), deliveries: [mail({})] },
        { ...sent, id: crypto.randomUUID(), sentAt: ago(90 * day), lapsesAt: ago(87 * day), deliveries: [] },
      ],
    });
    await answer(page, 'listContactMethods', {
      told: 'all',
      methods: [
        { kind: 'app', mask: null, registeredAt: ago(40 * day), lastUsedAt: ago(3_600_000) },
        { kind: 'phone', mask: '+XX XXXXXXX40', registeredAt: ago(40 * day), lastUsedAt: ago(30 * day) },
      ],
    });
    await page.reload();
    await expect(page.getByText(contactPage.delivery.bounced)).toBeVisible();
    await look(page, language, 'contact-page-bounced');

    await answer(page, 'listContactMethods', {
      told: 'kinds',
      methods: [{ kind: 'totp', mask: null, registeredAt: null, lastUsedAt: null }],
    });
    await refuse(page, 'listInvitations', 'internal_error');
    await page.reload();
    await expect(page.getByText(contactPage.methods.shared)).toBeVisible();
    await expect(page.getByText(contactPage.invitations.failed)).toBeVisible();
    await look(page, language, 'contact-page-shared');

    await page.goto(`/contacts/${contactId}/edit`);
    await expect(page.getByLabel(contacts.add.name, { exact: true })).toBeVisible();
    await look(page, language, 'contact-page-edit');
    await page.goto('/contacts/018f0000-0000-7000-8000-000000000000');
    await arrive(page, contacts.panel.gone);
    await look(page, language, 'contact-page-gone');
    await context.close();
  });
}
