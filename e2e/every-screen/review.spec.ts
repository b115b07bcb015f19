import { administratorByApi, invite } from '../support/invitation.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, enter, look, refuse } from './gallery.ts';

const administrators = {
  nl: 'a.degroot@waterlandzorg.example',
  en: 's.vermeer@lindeboom.example',
} as const;

const day = 24 * 3_600_000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

for (const language of languages) {
  const { reviews } = textsIn(language);

  test(`the review of access, in ${language}`, async ({ browser, baseURL }) => {
    const administrator = await administratorByApi(baseURL, administrators[language]);
    for (const name of ['Anouk van den Heuvel-Rietdijk', 'Bas Kuipers', 'Chantal Özdemir'])
      await invite(administrator, {
        name,
        email: `${name.slice(0, 3)}@review.${language}.example`,
        language,
      });
    const context = await browser.newContext({ baseURL, locale: language });
    const page = await context.newPage();
    await enter(context, baseURL, administrators[language]);
    await page.goto('/review');
    await arrive(page, reviews.title);
    await expect(page.getByText(reviews.none.title)).toBeVisible();
    await look(page, language, 'review-none');

    await administrator.api.setReviewSchedule({ body: { frequency: 'quarterly' } });
    const round = await administrator.api.startReview();
    await page.reload();
    await expect(page.getByText('Bas Kuipers')).toBeVisible();
    await page.getByRole('checkbox', { name: reviews.choose.one.replace('{{name}}', 'Bas Kuipers') }).click();
    await look(page, language, 'review-open');

    const schedule = { frequency: 'quarterly', nextStartsAt: ago(-40 * day) } as const;
    const past = [
      {
        id: crypto.randomUUID(),
        startedAt: ago(110 * day),
        dueAt: ago(82 * day),
        endedAt: ago(90 * day),
        total: 40,
        left: 0,
      },
      {
        id: crypto.randomUUID(),
        startedAt: ago(200 * day),
        dueAt: ago(172 * day),
        endedAt: ago(110 * day),
        total: 3412,
        left: 12,
      },
    ];
    const open = { ...round, dueAt: ago(2 * day), total: 40, left: 12, mayConfirmOwn: false };
    await answer(page, 'getReview', { schedule, open, past });
    await page.reload();
    await expect(page.getByText(reviews.own)).toBeVisible();
    await look(page, language, 'review-overdue');
    await answer(page, 'getReview', { schedule, open: { ...open, left: 0 }, past });
    await page.reload();
    await expect(page.getByText(reviews.open.done)).toBeVisible();
    await look(page, language, 'review-done');
    await page.unrouteAll();

    const { contacts } = await administrator.api.listContactsToReview({ query: {} });
    const seen = contacts.slice(0, 2).map(({ id: contactId, version }) => ({ contactId, version }));
    await administrator.api.confirmAccess({ body: { contacts: seen } });
    await page.goto(`/review/${round.id}`);
    await expect(page.getByText(reviews.decision.confirmed).first()).toBeVisible();
    await look(page, language, 'review-round');
    await refuse(page, 'getReview', 'internal_error');
    await page.goto('/review');
    await expect(page.getByRole('alert')).toBeVisible();
    await look(page, language, 'review-failed');
    await context.close();
  });
}
