import { authorisations } from '../../api-client/contacts/authorisation.ts';
import type { Language } from '../../api-client/language.ts';
import { administratorByApi } from '../support/invitation.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, enter, look, refuse, showStep } from './gallery.ts';

const administrators: Record<Language, string> = {
  nl: 'b.oosterhuis@merwede.example',
  en: 'f.bakkali@eemhof.example',
};

const organisationNames = [
  'Waterland Zorg',
  'Provincie Merwede',
  'Kantoor Lindeboom',
  'Ziekenhuis Eemhof',
  'Scheldebouw',
  'Gemeente Ouderkerk',
  'Stichting De Brug',
  'Koöperatie Zuiderzee',
  'Van der Meer & Zonen',
];

const choices = (count: number) =>
  organisationNames.slice(0, count).map((name, index) => ({
    id: `018f0000-0000-7000-8000-00000000000${index}`,
    name,
    colour: { hue: index * 40, chroma: 0.08 },
    authorisations: authorisations.slice(0, 1 + (index % 2)),
    products: [{ nl: 'Klantportaal', en: 'Customer portal' }],
    isNew: index === 2,
    lastSignedInAt: index < 2 ? new Date(Date.now() - (index + 1) * 86_400_000).toISOString() : null,
  }));

for (const language of languages) {
  const { inside, contacts, ui } = textsIn(language);

  test.describe(`inside, in ${language}`, () => {
    test.use({ locale: language });

    test('choice of organisation', async ({ page }) => {
      await showStep(page, { step: 'choose-organisation', organisations: choices(3) });
      await look(page, language, 'choose-organisation');
    });

    test('choice among many organisations', async ({ page }) => {
      await showStep(page, { step: 'choose-organisation', organisations: choices(9) });
      await look(page, language, 'choose-organisation-many');
      await page.getByRole('searchbox').fill('zuider');
      await look(page, language, 'choose-organisation-searched');
    });

    test('start page', async ({ page, context, baseURL }) => {
      await enter(context, baseURL, administrators[language]);
      await page.goto('/');
      await arrive(page, /Oosterhuis|Bakkali/);
      await look(page, language, 'start-administrator');
      await answer(page, 'listMyProducts', { products: [] });
      await page.reload();
      await arrive(page, /Oosterhuis|Bakkali/);
      await look(page, language, 'start-no-products');
      await page.unrouteAll();
      await refuse(page, 'listMyProducts', 'internal_error');
      await page.reload();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await look(page, language, 'start-failed');
      await page.goto('/nowhere');
      await arrive(page, ui.pageMissing.title);
      await look(page, language, 'page-missing');
    });

    test('start page with all that it can say', async ({ page, context, baseURL }) => {
      await enter(context, baseURL, administrators[language]);
      const { api } = await administratorByApi(baseURL, administrators[language]);
      const [method] = (await api.getMySecurity()).methods;
      const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
      const elsewhere = (browser: string, system: string, organisation: string, hours: number) => ({
        at: hoursAgo(hours),
        browser: { name: browser, system },
        organisation,
      });
      await answer(page, 'listMyProducts', await api.listOrganisationProducts());
      await answer(page, 'getMySecurity', {
        methods: method ? [method, { ...method, id: crypto.randomUUID(), isDefault: false }] : [],
        password: { changedAt: hoursAgo(900), expiresAt: new Date(Date.now() + 86_400_000).toISOString() },
        remembered: { until: hoursAgo(-300), isAnswerKept: false },
        previousSignIn: elsewhere('Microsoft Edge', 'Windows', 'Waterland Zorg', 26),
        otherSessions: [
          {
            id: crypto.randomUUID(),
            ...elsewhere('Safari', 'iOS', 'Provincie Merwede', 2),
            lastSeenAt: hoursAgo(0.5),
          },
          {
            id: crypto.randomUUID(),
            ...elsewhere('Firefox', 'Linux', 'Scheldebouw', 5),
            lastSeenAt: hoursAgo(0.9),
          },
        ],
      });
      const waiting = (names: string[]) => ({
        count: names.length + 3,
        longest: names.map((name, nth) => ({
          contactId: crypto.randomUUID(),
          name,
          since: hoursAgo(700 - nth * 40),
        })),
      });
      await answer(page, 'getContactsSummary', {
        total: 412,
        byAccess: { none: 30, invited: 5, lapsed: 6, 'signed-in': 1, active: 338, blocked: 32, ended: 4 },
        lapsed: waiting(['Anouk van den Heuvel-Rietdijk', 'Bas Kuipers', 'Chantal Özdemir']),
        neverSignedIn: waiting(['Daan de Wit', 'Esther Vermeulen-van Oldenbarnevelt', 'Floris Bos']),
      });
      await page.goto('/');
      await arrive(page, /Oosterhuis|Bakkali/);
      await look(page, language, 'start-with-everything');
      await page.locator('.product-entry').nth(1).focus();
      await look(page, language, 'start-product-focused');
    });

    test('a session that ended or was replaced elsewhere', async ({ page, context, baseURL }) => {
      await enter(context, baseURL, administrators[language]);
      await refuse(page, 'getSession', 'session_changed');
      await page.goto('/contacts');
      await arrive(page, ui.sessionChanged.title);
      await look(page, language, 'session-changed');
      await page.unrouteAll();
      await page.goto('/contacts');
      await arrive(page, contacts.title);
      await refuse(page, 'listContacts', 'not_signed_in');
      await refuse(page, 'getSession', 'not_signed_in');
      await page.getByRole('searchbox').fill('mila');
      await arrive(page, textsIn(language).signIn.name.title);
      await look(page, language, 'session-ended');
    });

    test('switching and the outbox', async ({ page, context, baseURL }) => {
      await enter(context, baseURL, administrators[language]);
      const { api } = await administratorByApi(baseURL, administrators[language]);
      await answer(page, 'getSession', { ...(await api.getSession()), hasOtherOrganisations: true });
      await page.goto('/');
      await page.getByRole('button', { name: inside.switch }).click();
      await expect(page.getByRole('heading', { name: inside.switchDialog.title })).toBeVisible();
      await look(page, language, 'switch-organisation');
      await page.goto('/outbox?to=nobody@nieuw.example');
      await expect(page.getByRole('searchbox')).toBeVisible();
      await look(page, language, 'outbox-empty');
    });
  });
}
