import type { DeniedRequest, EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import { administratorByApi, invite } from '../support/invitation.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, enter, look, refuse } from './gallery.ts';

const administrators = {
  nl: 'a.degroot@waterlandzorg.example',
  en: 's.vermeer@lindeboom.example',
} as const;

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();

const people = ['Anouk van den Heuvel-Rietdijk', 'Bas Kuipers', 'Chantal Özdemir'];

const denials = [
  { outcome: 'denied', since: null },
  { outcome: 'stopped', since: { event: 'blocked', at: ago(20) } },
  { outcome: 'signed-out', since: { event: 'signed-in', at: ago(2) } },
] as const satisfies Pick<DeniedRequest, 'outcome' | 'since'>[];

/** The board as it stands, with what takes days or many people to come about. */
function laterOn(board: EnrolmentBoard): EnrolmentBoard {
  const longest = board.longest.map((each, index) =>
    index === 0 ? { ...each, since: ago(12 * 24), isLapsed: true } : each,
  );
  const denied = denials.map((denial, index) => {
    const contact = board.longest[index];
    if (!contact) throw new Error('nobody was invited');
    const { contactId, name } = contact;
    return { id: crypto.randomUUID(), contactId, name, at: ago(3 + 30 * index), ...denial };
  });
  const waiting = {
    invited: { count: 1_312, lapsed: 1 },
    'signed-in': { count: 214, lapsed: 0 },
    'method-registered': { count: 3, lapsed: 0 },
    'password-changed': { count: 0, lapsed: 0 },
  };
  return { planned: { count: 4, next: ago(-30) }, waiting, active: 2_870, longest, denied };
}

for (const language of languages) {
  const { enrolmentBoard, contacts, contactList, sendingTime } = textsIn(language);

  test(`the enrolment board, in ${language}`, async ({ browser, baseURL }) => {
    const administrator = await administratorByApi(baseURL, administrators[language]);
    const context = await browser.newContext({ baseURL, locale: language });
    const page = await context.newPage();
    await enter(context, baseURL, administrators[language]);
    await page.goto('/enrolment-board');
    await arrive(page, enrolmentBoard.title);
    await expect(page.getByText(enrolmentBoard.nobodyWaits)).toBeVisible();
    await look(page, language, 'enrolment-board-empty');

    for (const name of people)
      await invite(administrator, { name, email: `${name.slice(0, 3)}@board.${language}.example`, language });
    await expect(page.getByRole('row', { name: people[0] ?? '' })).toBeVisible();
    await page.getByText(enrolmentBoard.inNumbers.title).click();
    await look(page, language, 'enrolment-board');

    await answer(page, 'getEnrolmentBoard', laterOn(await administrator.api.getEnrolmentBoard()));
    await page.reload();
    await expect(page.getByText(enrolmentBoard.outcome.stopped)).toBeVisible();
    await look(page, language, 'enrolment-board-denied');

    const named = (words: string) => words.replace('{{stage}}', enrolmentBoard.stage.invited);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button(named(enrolmentBoard.task.invite.label)).click();
    await expect(page.getByText(enrolmentBoard.task.whom)).toBeVisible();
    await look(page, language, 'enrolment-board-again');
    await page.keyboard.press('Escape');
    await button(named(enrolmentBoard.task.remind.label)).click();
    await look(page, language, 'enrolment-board-remind');
    await page.keyboard.press('Escape');
    await page.unrouteAll();
    await page.reload();
    const sendReminders = enrolmentBoard.task.remind.confirm_other.replace('{{count, number}}', '3');
    const remindAll = async () => {
      await button(named(enrolmentBoard.task.remind.label)).click();
      await button(sendReminders).click();
      await expect(page.getByRole('alertdialog')).toHaveCount(0);
    };
    await remindAll();
    await expect(button(contacts.close)).toBeVisible();
    // Nobody is reminded twice in an hour.
    await remindAll();
    await expect(page.getByRole('link', { name: contactList.job.whoNot })).toBeVisible();
    await look(page, language, 'enrolment-board-refused');

    await refuse(page, 'getEnrolmentBoard', 'internal_error');
    await page.reload();
    await expect(page.getByRole('alert')).toBeVisible();
    await look(page, language, 'enrolment-board-failed');
    await page.unrouteAll();

    await page.goto('/contacts/add');
    await arrive(page, contacts.add.title);
    await page.getByLabel(sendingTime.later, { exact: true }).check();
    await look(page, language, 'sending-time');
    await page.getByLabel(contacts.add.name, { exact: true }).fill('Daan de Wit');
    await page.getByLabel(contacts.add.email, { exact: true }).fill(`daan@board.${language}.example`);
    await page.getByLabel(sendingTime.date, { exact: true }).fill('2020-01-06');
    await page.getByRole('button', { name: contacts.add.submit, exact: true }).click();
    await expect(page.getByText(sendingTime.problem.past)).toBeVisible();
    await look(page, language, 'sending-time-mistake');
    await context.close();
  });
}
