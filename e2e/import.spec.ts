import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Language } from '../api-client/language.ts';
import { textsIn } from './every-screen/catalogues.ts';
import { enter } from './every-screen/gallery.ts';
import { expectNothingWrong, expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Dutch on the computer, English on the phone. */
const walks: Record<string, { language: Language; administrator: string; headings: string }> = {
  desktop: {
    language: 'nl',
    administrator: 'a.degroot@waterlandzorg.example',
    headings: 'Naam;Bereikbaar op;Einddatum',
  },
  phone: {
    language: 'en',
    administrator: 's.vermeer@lindeboom.example',
    headings: 'Name;Reachable at;End date',
  },
};

const people = 900;

const listWith = (headings: string): string =>
  [
    headings,
    ...Array.from({ length: people }, (_, n) => `Persoon ${n};persoon.${n}@elders.example;31-12-2035`),
    ';niemand@elders.example;',
    '=cmd();geen adres;',
    'Laat;laat@elders.example;31-13-2035',
  ].join('\r\n');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a list with wrong rows is read, its column told by hand, carried out while the page is loaded anew, and reported', async ({
  page,
  context,
  baseURL,
}, info) => {
  const walk = walks[info.project.name];
  if (!walk) throw new Error('nobody walks in this project');
  const { language, administrator, headings } = walk;
  const { contactJobs, contacts } = textsIn(language);
  await enter(context, baseURL, administrator);
  await page.goto('/contacts');
  await expectScreen(page, contacts.title);
  await page.goto('/contacts/import');
  await expectScreen(page, contactJobs.title);
  const buffer = Buffer.from(listWith(headings));
  await page.locator('input[type=file]').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer });

  await expect(page.getByRole('heading', { name: contactJobs.map.title })).toBeVisible();
  await button(page, contactJobs.map.save).click();
  await expect(page.getByRole('alert')).toHaveText(contactJobs.map.needs_email);
  await page
    .getByRole('combobox', { name: /Bereikbaar op|Reachable at/ })
    .selectOption({ label: contactJobs.column.email });
  await button(page, contactJobs.map.save).click();

  await expect(page.getByRole('heading', { name: contactJobs.dryRun.title })).toBeVisible();
  const row = (text: string) => page.getByRole('row').filter({ hasText: text });
  await expect(row('=cmd()')).toContainText(`${people + 3}`);
  await expect(row('laat@elders.example')).toContainText(contactJobs.row.row_day);
  await button(page, `${contactJobs.outcome.add} ${people}`).click();
  await expect(row('persoon.0@elders.example')).toContainText('2035');
  await expectNothingWrong(page);

  await button(page, contactJobs.dryRun.start).click();
  await expect(page.getByRole('heading', { name: contactJobs.dryRun.title })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: contactJobs.result.title })).toBeVisible();
  await expect(button(page, `${contactJobs.outcome.add} ${people}`)).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, contactJobs.result.report).click(),
  ]);
  expect(download.suggestedFilename()).toBe(contactJobs.result.reportName);
  const report = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(report.filter((line) => line.includes(`;${contactJobs.outcome.add};`))).toHaveLength(people);
  expect(report.filter((line) => line.includes(`;${contactJobs.outcome.refused};`))).toHaveLength(3);
  expect(report.find((line) => line.includes('geen adres'))).toContain(`"'=cmd()"`);

  await page.goto('/contacts?search=persoon.7@elders');
  await expect(page.getByText('persoon.7@elders.example').first()).toBeVisible();
});
