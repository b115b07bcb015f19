import type { Page } from '@playwright/test';
import type { Language } from '../api-client/language.ts';
import { textsIn } from './every-screen/catalogues.ts';
import { enter } from './every-screen/gallery.ts';
import { administratorByApi, invite } from './support/invitation.ts';
import { labelsIn } from './support/labels.ts';
import { giveCredentials } from './support/person.ts';
import { expectNothingWrong, expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Dutch on the computer, English on the phone. */
const walks: Record<string, { language: Language; administrator: string }> = {
  desktop: { language: 'nl', administrator: 'a.degroot@waterlandzorg.example' },
  phone: { language: 'en', administrator: 's.vermeer@lindeboom.example' },
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the board keeps up while somebody signs in elsewhere, and all of a stage are reminded and invited again from it', async ({
  page,
  context,
  browser,
  baseURL,
}, info) => {
  const walk = walks[info.project.name];
  if (!walk) throw new Error(info.project.name);
  const { language, administrator } = walk;
  const { enrolmentBoard: words, contactList, contacts, sendingTime } = textsIn(language);
  const counted = (text: string, count: number) => text.replace('{{count, number}}', String(count));
  const stands = (text: string) => page.getByText(counted(text, 1), { exact: true });
  const ofStage = (text: string, stage: keyof typeof words.stage) =>
    text.replace('{{stage}}', words.stage[stage]);
  await page.addInitScript((wanted) => localStorage.setItem('voordeur.language', wanted), language);
  const colleague = await administratorByApi(baseURL, administrator);
  await enter(context, baseURL, administrator);
  await page.goto('/enrolment-board');
  await expectScreen(page, words.title);
  await expect(page.getByText(words.nobodyWaits)).toBeVisible();
  await page.evaluate(() => document.body.setAttribute('data-not-loaded-again', ''));

  const email = `fem@board-live.${language}.example`;
  const { temporaryPassword } = await invite(colleague, { name: 'Fem Aukes', email, language });
  await expect(stands(words.here.invited_one)).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL, locale: language });
  const person = await elsewhere.newPage();
  await person.goto('/');
  await giveCredentials(person, labelsIn(language), email, temporaryPassword);
  await expect(stands(words.here['signed-in_one'])).toBeVisible();
  await expect(stands(words.here.invited_one)).toHaveCount(0);
  await expect(page.locator('[data-not-loaded-again]')).toHaveCount(1);
  await elsewhere.close();

  await button(page, ofStage(words.task.remind.label, 'signed-in')).press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectNothingWrong(page);
  await button(page, counted(words.task.remind.confirm_one, 1)).press('Enter');
  const work = page.getByRole('region', { name: contactList.job.title });
  const done = (action: string) => counted(contactList.job.done_one.replace('{{what}}', action), 1);
  await expect(work.getByText(done(contacts.actionsMany.remind))).toBeVisible();
  await expect(button(page, ofStage(words.task.remind.label, 'signed-in'))).toBeFocused();
  await work.getByRole('button', { name: contacts.close }).click();
  await expect(work).toHaveCount(0);

  await button(page, ofStage(words.task.invite.label, 'signed-in')).click();
  await page.getByLabel(sendingTime.later, { exact: true }).check();
  await page.getByLabel(sendingTime.date, { exact: true }).fill('2020-01-06');
  await button(page, contacts.sendLater_one).click();
  await expect(page.getByText(sendingTime.problem.past)).toBeVisible();
  await expectNothingWrong(page);
  await page.getByRole('radio', { name: new RegExp(`^${sendingTime.now}`) }).check();
  await button(page, counted(words.task.invite.confirm_one, 1)).click();
  await expect(work.getByText(done(contacts.actionsMany.invite))).toBeVisible();
  await expect(stands(words.here.invited_one)).toBeVisible();
  await page.reload();
  await expect(stands(words.here.invited_one)).toBeVisible();
  await expectNothingWrong(page);
});
