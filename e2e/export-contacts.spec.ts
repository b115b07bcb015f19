import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ExportFormat } from '../api-client/contacts/export-contacts.ts';
import type { Language } from '../api-client/language.ts';
import { cellsInCsv, cellsInXlsx, pagesInPdf } from '../server/testing/exported-files.ts';
import { textsIn } from './every-screen/catalogues.ts';
import { enter, refuse } from './every-screen/gallery.ts';
import { administratorByApi } from './support/invitation.ts';
import { expectNothingWrong, expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Dutch on the computer, English on the phone. */
const walks: Record<string, { language: Language; administrator: string; title: string }> = {
  desktop: { language: 'nl', administrator: 'a.degroot@waterlandzorg.example', title: 'Autorisatielijst' },
  phone: { language: 'en', administrator: 's.vermeer@lindeboom.example', title: 'Authorisation list' },
};

/** Each would be something else than a name, if it were let. */
const oddNames = ['=cmd()', '<a href="https://bank.example">Oddo</a>', 'Oddo\u200f דוד', '@SUM(A1) Oddo'];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('who is filtered is exported as it stands on the screen, in each format, and read back', async ({
  page,
  context,
  baseURL,
}, info) => {
  const walk = walks[info.project.name];
  if (!walk) throw new Error('nobody walks in this project');
  const { language, administrator, title } = walk;
  const { contactExport, contacts, problems } = textsIn(language);
  const { api } = await administratorByApi(baseURL, administrator);
  for (const [index, name] of oddNames.entries()) {
    const body = { name, email: `oddo${index}@elders.example`, jobTitle: '', language };
    await api.addContact({
      body: { ...body, authorisations: [], productIds: [] },
      idempotencyKey: crypto.randomUUID(),
    });
  }
  await enter(context, baseURL, administrator);
  await page.goto('/contacts?search=oddo&access=none');
  await expectScreen(page, contacts.title);
  for (const name of oddNames) await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  expect(await page.locator('a[href*="bank.example"]').count()).toBe(0);

  await button(page, contactExport.open).click();
  const dialog = page.getByRole('alertdialog');
  await expect(
    dialog.getByText(contactExport.matching_other.replace('{{count, number}}', '4')),
  ).toBeVisible();
  await expectNothingWrong(page);

  const save = async (format: ExportFormat) => {
    await dialog.getByRole('radio', { name: contactExport.formats[format] }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, contactExport.download).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^${title} .+ \\d{4}-\\d\\d-\\d\\d\\.${format}$`),
    );
    await expect(dialog.getByText(download.suggestedFilename())).toBeVisible();
    return readFileSync(await download.path());
  };
  const namesIn = (rows: string[][]) =>
    rows
      .slice(1)
      .map(([name = '']) => name)
      .toSorted();
  expect(namesIn(cellsInXlsx(await save('xlsx')))).toEqual(oddNames.toSorted());
  const inCsv = oddNames.map((name) => (/^[=@]/.test(name) ? `'${name}` : name));
  expect(namesIn(cellsInCsv(await save('csv')))).toEqual(inCsv.toSorted());
  const [onPaper = ''] = await pagesInPdf(await save('pdf'));
  for (const words of [title, '=cmd()', '.example">Oddo</a>', '@SUM(A1)'])
    expect(onPaper.replace(/\s+/g, ' ')).toContain(words);

  await expect(dialog.getByText(contactExport.past.last)).toBeVisible();
  await dialog.getByText(contactExport.past.earlier).click();
  await expect(dialog.getByRole('link', { name: contactExport.past.selection })).toHaveCount(3);

  const refusing = await refuse(page, 'exportContacts', 'export_too_long');
  await button(page, contactExport.download).click();
  await expect(dialog.getByRole('alert')).toContainText(problems.problem.export_too_long);
  await refusing();
  await page.keyboard.press('Escape');
  await expect(button(page, contactExport.open)).toBeFocused();
});
