import type { AccessRequest } from '../../api-client/access-requests/access-request.ts';
import type { Language } from '../../api-client/language.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, enter, look } from './gallery.ts';

/** Each with the language of the test as their own. */
const administrators: Record<Language, string> = {
  nl: 'b.oosterhuis@merwede.example',
  en: 'f.bakkali@eemhof.example',
};
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const request = (number: number, more: Partial<AccessRequest>): AccessRequest => ({
  id: `018f0000-0000-7000-8000-00000000000${number}`,
  contactId: `018f0000-0000-7000-9000-00000000000${number}`,
  name: 'Fenna Wiersma',
  email: 'f.wiersma@merwede.example',
  productIds: [],
  endsAt: null,
  renews: false,
  givenName: '',
  reason: '',
  createdAt: daysFromNow(-2),
  lapsesAt: daysFromNow(28),
  ...more,
});

const requests = [
  request(1, {}),
  request(2, {
    name: 'Hippolytus Wolfeschlegelsteinhausenbergerdorff-Vandersluijs',
    email: 'hippolytus.wolfeschlegelsteinhausenbergerdorff-vandersluijs@merwede.example',
    givenName: '<a href="https://bank.example">=cmd()</a> \u202eeman',
    reason: 'Ik neem de storingsdienst over en moet ’s nachts bij het datacenter kunnen, ook in het weekend.',
  }),
];

for (const language of languages) {
  const { accessRequests, help, contacts } = textsIn(language);

  test.describe(`requests for access, in ${language}`, () => {
    test.use({ locale: language });

    test('asking for access', async ({ page }) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await page.goto('/request-access');
      await arrive(page, help.requestAccess.title);
      await button(accessRequests.ask.submit).click();
      await page.getByText(accessRequests.ask.other).click();
      await look(page, language, 'request-access-missing');
      await page.getByLabel(accessRequests.ask.organisation, { exact: true }).fill('Koöperatie Zuiderzee');
      await page.getByLabel(accessRequests.ask.email, { exact: true }).fill('f.wiersma@zuiderzee.example');
      await button(accessRequests.ask.submit).click();
      await arrive(page, accessRequests.sent.title);
      await look(page, language, 'access-requested');
    });

    test('answering requests', async ({ page, context, baseURL }) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await enter(context, baseURL, administrators[language]);
      await page.goto('/access-requests');
      await expect(page.getByText(accessRequests.nobody)).toBeVisible();
      await look(page, language, 'access-requests-none');
      await answer(page, 'listAccessRequests', { requests, total: 2 });
      await page.goto('/');
      await expect(page.getByRole('link', { name: /^2 / })).toBeVisible();
      await look(page, language, 'start-with-requests');
      await page.goto('/contacts');
      await arrive(page, contacts.title);
      await page.getByRole('link', { name: /^2 .*(toegang|access)/ }).click();
      await arrive(page, accessRequests.title);
      await look(page, language, 'access-requests');
      await button(accessRequests.accept.action).last().click();
      await look(page, language, 'access-request-accept');
      await button(accessRequests.cancel).click();
      await button(accessRequests.refuse.action).first().click();
      await expect(page.getByLabel(accessRequests.refuse.reason, { exact: true })).toBeFocused();
      await button(accessRequests.refuse.confirm).click();
      await look(page, language, 'access-request-refuse-missing');
    });
  });
}
