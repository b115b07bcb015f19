import { type ContactJob, isUnderWay } from '../../contact-jobs/contact-job.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { Person, Scenario } from './play.ts';
import { newcomer, newKey, people, signInFirstTime } from './walks.ts';

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

const uploads = (who: Person, lines: readonly string[], fileName = 'lijst.csv') =>
  who.does('hands a file in', (api) =>
    api.createContactJob({
      body: { kind: 'import', fileName, content: base64(lines.join('\r\n')) },
      idempotencyKey: newKey(),
    }),
  );

const settles = (who: Person, { id }: ContactJob) =>
  who.waitsUntil(
    'waits for the server',
    (api) => api.getContactJob({ params: { contactJobId: id } }),
    (job) => !isUnderWay(job),
  );

const seesRows = (who: Person, { id }: ContactJob, query: { outcome?: 'refused'; limit?: number } = {}) =>
  who.does('sees the rows', (api) => api.listContactJobRows({ params: { contactJobId: id }, query }));

const starts = (who: Person, { id }: ContactJob, invites: boolean) =>
  who.does('starts it', (api) => api.startImport({ params: { contactJobId: id }, body: { invites } }));

/** A list with every kind of row: checked, carried out, and handed in once more, when nothing is left to change. */
export const importedList: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const colleague = play.open('a colleague of another organisation');
  await signInFirstTime(administrator, people.administrator, play);
  await signInFirstTime(colleague, people.otherAdministrator, play);
  const file = [
    'Naam;E-mailadres;Mobiel nummer;Functie;Taal;Aanmelden;Contactpersonen beheren;Uitnodigen',
    'Saskia Veenstra;s.veenstra@elders.example;06 12345640;Inkoper;nl;ja;;ja',
    '=cmd();cmd@elders.example;;<a href>;en;nee;;',
    ';zonder.naam@elders.example;;;;;;',
    'Dubbel;s.veenstra@elders.example;;;;;;',
    'Geen adres;niets;020 1234567;;xx;misschien;;',
    'Lotte Dijkgraaf-de Boer;l.dijkgraaf@waterlandzorg.example;;Planner;;;;',
  ];
  const job = await settles(administrator, await uploads(administrator, file));
  await seesRows(administrator, job);
  await seesRows(administrator, job, { outcome: 'refused', limit: 2 });
  const params = { contactJobId: job.id };
  await colleague.isRefused('does not find it', (api) => api.getContactJob({ params }));
  await colleague.does('sees no job', (api) => api.listContactJobs());
  await starts(administrator, job, true);
  const done = await settles(administrator, job);
  await seesRows(administrator, done);
  await settles(administrator, { ...done, id: done.followedBy ?? '' });
  await administrator.isRefused('starts it again', (api) =>
    api.startImport({ params, body: { invites: false } }),
  );
  await administrator.isRefused('cancels what is done', (api) => api.cancelContactJob({ params }));
  await administrator.does('sees who is listed', (api) => api.listContacts({ query: { search: 'elders' } }));

  const again = await settles(administrator, await uploads(administrator, file));
  await seesRows(administrator, again);
  await administrator.does('leaves it', (api) =>
    api.cancelContactJob({ params: { contactJobId: again.id } }),
  );
};

/** Columns that nobody recognises are told what they are; files that are none are refused. */
export const columnsByHand: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  const job = await uploads(administrator, [
    'Wie,Waar,E-mail,Mail',
    'Jan,Hier,jan@elders.example,j@elders.example',
  ]);
  const params = { contactJobId: job.id };
  const says = (what: string, columns: ('name' | 'email' | null)[]) =>
    administrator.tries(what, (api) => api.setImportColumns({ params, body: { columns } }));
  await administrator.isRefused('starts it unread', (api) =>
    api.startImport({ params, body: { invites: false } }),
  );
  await says('names too few', ['name']);
  await says('names no address', ['name', null, null, null]);
  await says('names an address twice', ['name', null, 'email', 'email']);
  await says('names them', ['name', null, 'email', null]);
  await seesRows(administrator, await settles(administrator, job));

  const isRefused = (what: string, content: string) =>
    administrator.isRefused(what, (api) =>
      api.createContactJob({
        body: { kind: 'import', fileName: 'x.csv', content },
        idempotencyKey: newKey(),
      }),
    );
  await isRefused('hands nothing in', '');
  await isRefused('hands in headings alone', base64('Naam;E-mail\n'));
  await isRefused('hands in no headings', base64('Jan;jan@elders.example\nPiet;piet@elders.example'));
  await isRefused('hands in quotes that do not close', base64('Naam;E-mail\n"Jan;jan@elders.example'));
};

/** One thing is done to all whom a view shows, but for some. */
export const selectionOfAView: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  const added: Contact[] = [];
  for (const name of ['een', 'twee', 'drie'])
    added.push(
      await administrator.does('adds somebody', (api) =>
        api.addContact({ body: { ...newcomer(`${name}@elders.example`), name }, idempotencyKey: newKey() }),
      ),
    );
  const job = await administrator.does('withdraws from all but one', (api) =>
    api.createContactJob({
      body: {
        kind: 'action',
        action: 'withdraw',
        selection: { view: { search: 'elders' }, except: added.slice(0, 1).map(({ id }) => id) },
      },
      idempotencyKey: newKey(),
    }),
  );
  await seesRows(administrator, await settles(administrator, job));
  await administrator.does('sees them', (api) => api.listContacts({ query: { search: 'elders' } }));
  await administrator.isRefused('selects nobody', (api) =>
    api.createContactJob({
      body: { kind: 'action', action: 'block', selection: { contactIds: [] } },
      idempotencyKey: newKey(),
    }),
  );
};
