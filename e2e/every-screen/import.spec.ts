import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';
import type { ContactJobRow } from '../../api-client/contact-jobs/contact-job-row.ts';
import type { Language } from '../../api-client/language.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, enter, look, refuse } from './gallery.ts';

/** Each with the language of the test as their own. */
const administrators: Record<Language, string> = {
  nl: 'b.oosterhuis@merwede.example',
  en: 'f.bakkali@eemhof.example',
};

const id = (number: number) => `018f0000-0000-7000-8000-00000000000${number}`;
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

const counts = { waiting: 0, add: 0, change: 0, same: 0, acted: 0, refused: 0 };

const jobWith = (more: Partial<ContactJob>): ContactJob => ({
  id: id(1),
  kind: 'import',
  action: null,
  fileName: 'personeel.xlsx',
  state: 'checked',
  startedBy: 'Bas Oosterhuis',
  isOwn: true,
  createdAt: ago(1),
  endedAt: null,
  total: 3_412,
  counts: { ...counts, add: 3_100, change: 12, same: 250, refused: 50 },
  progress: { done: 3_412, of: 3_412, secondsLeft: null },
  columns: [
    { heading: 'Naam', column: 'name', samples: ['Noor van Oirschot', 'Cas de Wit', 'Ömer Yıldız'] },
    {
      heading: 'E-mail werk',
      column: 'email',
      samples: [
        'n.vanoirschot@merwede.example',
        'hippolytus.wolfeschlegelsteinhausenbergerdorff@merwede.example',
        'o@merwede.example',
      ],
    },
    { heading: 'Uit dienst', column: 'signInUntil', samples: ['31-12-2027', '', ''] },
    { heading: '', column: null, samples: ['x', '', 'x'] },
  ],
  invitable: 3_080,
  followedBy: null,
  ...more,
});

const rowWith = (line: number, more: Partial<ContactJobRow>): ContactJobRow => ({
  line,
  name: 'Noor van Oirschot',
  email: 'n.vanoirschot@merwede.example',
  contactId: null,
  outcome: 'add',
  isDone: false,
  reasons: [],
  changes: [],
  cells: [],
  ...more,
});

const rows = [
  rowWith(2, {
    changes: [
      {
        field: 'rights',
        before: [],
        after: [{ right: 'sign-in', startsAt: null, endsAt: '2027-12-31T23:00:00.000Z' }],
      },
    ],
  }),
  rowWith(3, {
    name: 'Hippolytus Wolfeschlegelsteinhausenbergerdorff-Vandersluijs',
    email: 'hippolytus.wolfeschlegelsteinhausenbergerdorff-vandersluijs@merwede.example',
    outcome: 'change',
    changes: [
      { field: 'jobTitle', before: '', after: 'Coördinator facilitaire dienstverlening' },
      {
        field: 'rights',
        before: [{ right: 'sign-in', startsAt: null, endsAt: '2027-06-30T22:00:00.000Z' }],
        after: [{ right: 'sign-in', startsAt: null, endsAt: '2027-12-31T23:00:00.000Z' }],
      },
    ],
  }),
  rowWith(4, {
    name: '',
    email: 'zonder.naam',
    outcome: 'refused',
    reasons: [
      { column: 'name', code: 'required' },
      { column: 'email', code: 'email_invalid' },
      { column: 'signInUntil', code: 'row_day' },
    ],
  }),
  rowWith(5, {
    name: '=cmd() \u202eeman',
    outcome: 'refused',
    reasons: [{ column: 'email', code: 'row_twice_in_file', line: 2 }],
  }),
  rowWith(6, { name: 'Cas de Wit', email: 'c.dewit@merwede.example', outcome: 'waiting' }),
];

const states: Record<string, ContactJob> = {
  'import-checking': jobWith({
    state: 'checking',
    counts: { ...counts, waiting: 2_000, add: 1_412 },
    progress: { done: 1_412, of: 3_412, secondsLeft: 4 },
  }),
  'import-checked': jobWith({}),
  'import-nothing-to-do': jobWith({ counts: { ...counts, same: 3_412 }, invitable: 0 }),
  'import-only-wrong': jobWith({ counts: { ...counts, refused: 3_412 }, invitable: 0 }),
  'import-of-a-colleague': jobWith({ isOwn: false }),
  'import-running': jobWith({
    state: 'running',
    progress: { done: 980, of: 3_112, secondsLeft: 95 },
  }),
  'import-done': jobWith({ state: 'done', endedAt: ago(0.5), followedBy: id(2) }),
  'import-cancelled': jobWith({
    state: 'cancelled',
    endedAt: ago(0.5),
    counts: { ...counts, add: 1_200, waiting: 1_912, same: 250, refused: 50 },
  }),
  'import-stopped': jobWith({
    state: 'stopped',
    startedBy: '',
    isOwn: false,
    endedAt: ago(0.5),
    counts: { ...counts, waiting: 3_362, refused: 50 },
  }),
  'action-done': jobWith({
    kind: 'action',
    action: 'invite',
    fileName: '',
    state: 'done',
    endedAt: ago(0.5),
    total: 3_080,
    counts: { ...counts, acted: 3_079, refused: 1 },
    columns: [],
    invitable: 0,
  }),
};

for (const language of languages) {
  const { contactJobs, contacts } = textsIn(language);

  test.describe(`import, in ${language}`, () => {
    test.use({ locale: language });

    test('a list of contacts, from the choice of a file to its report', async ({
      page,
      context,
      baseURL,
    }) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await enter(context, baseURL, administrators[language]);
      await page.goto('/contacts/import');
      await arrive(page, contactJobs.title);
      await look(page, language, 'import-none');
      await answer(page, 'listContactJobs', {
        jobs: [
          jobWith({ state: 'running', progress: { done: 980, of: 3_112, secondsLeft: 95 } }),
          jobWith({ id: id(2), kind: 'action', action: 'block', fileName: '', state: 'done', isOwn: false }),
          jobWith({ id: id(3), fileName: 'lijst'.repeat(30), state: 'stopped', startedBy: '' }),
        ],
      });
      await page.goto('/contacts/import');
      await expect(page.getByText(contactJobs.state.stopped)).toBeVisible();
      await refuse(page, 'createContactJob', 'contact_file_unreadable');
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('"') });
      await expect(page.getByRole('alert')).toBeVisible();
      await look(page, language, 'import-unreadable');
      await page.goto('/contacts');
      await arrive(page, contacts.title);
      await look(page, language, 'contacts-with-a-job');

      await answer(
        page,
        'getContactJob',
        jobWith({ state: 'mapping', counts: { ...counts, waiting: 3_412 } }),
      );
      await page.goto(`/contacts/import/${id(1)}`);
      await expect(page.getByRole('heading', { name: contactJobs.map.title })).toBeVisible();
      await page.getByRole('combobox').nth(3).selectOption('email');
      await button(contactJobs.map.save).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await look(page, language, 'import-columns-twice');

      await answer(page, 'listContactJobRows', { rows, nextAfter: 6 });
      for (const [name, job] of Object.entries(states)) {
        await answer(page, 'getContactJob', job);
        await page.goto(`/contacts/import/${id(1)}`);
        await expect(
          page.getByRole('progressbar').or(page.getByText(contactJobs.rows.more)).first(),
        ).toBeVisible();
        await look(page, language, name);
      }
    });
  });
}
