import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createApiClient } from '../api-client/client.ts';
import { type ContactJob, isUnderWay } from '../api-client/contact-jobs/contact-job.ts';
import type { ChildServer } from './child-server.ts';
import { type Figure, rounded } from './results.ts';

const good = 9_700;
const bad = 300;
/** How often a browser asks how far a job is, in milliseconds. */
const askedAfter = 1_000;

/** What is wrong in the rows that are refused, in turn. */
const wrong: readonly ((n: number) => string)[] = [
  (n) => `;nobody.${n}@list.example;;nl;ja`,
  (n) => `Fout ${n};fout.${n}.list.example;;nl;ja`,
  (n) => `Fout ${n};fout.${n}@list.example;12;nl;ja`,
  (n) => `Fout ${n};fout.${n}@list.example;020 6241111;nl;ja`,
  (n) => `Fout ${n};fout.${n}@list.example;;Frans;ja`,
  (n) => `Fout ${n};fout.${n}@list.example;;nl;soms`,
  () => 'Fout;persoon.1@list.example;;nl;ja',
];

function listText(): string {
  const lines = ['Naam;E-mailadres;Mobiel nummer;Taal;Aanmelden'];
  for (let n = 1; n <= good; n += 1) {
    lines.push(`Persoon ${n};persoon.${n}@list.example;06${10_000_000 + n};nl;ja`);
    const isFollowed = n % Math.floor(good / bad) === 0 && n <= bad * Math.floor(good / bad);
    if (isFollowed) lines.push(wrong[n % wrong.length]?.(n) ?? '');
  }
  return lines.join('\r\n');
}

/** The memory of a process that is in use, in MB. */
const memoryOf = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' })) / 1024;

function openAdministrator({ origin, pid }: ChildServer, cookie: string) {
  const api = createApiClient({
    baseUrl: origin,
    fetch: (request) => {
      request.headers.set('cookie', cookie);
      request.headers.set('sec-fetch-site', 'same-origin');
      return fetch(request);
    },
  });
  const before = memoryOf(pid);
  let peak = before;
  return {
    api,
    moreMemory: () => rounded(peak - before),
    /** Begins something, and gives the job once no server works on it any more, and the seconds that it took. */
    async settled(begin: Promise<ContactJob>): Promise<{ job: ContactJob; seconds: number }> {
      const began = performance.now();
      let job = await begin;
      while (isUnderWay(job)) {
        const { secondsLeft } = job.progress;
        await pause(secondsLeft !== null && secondsLeft <= 1 ? askedAfter / 10 : askedAfter);
        peak = Math.max(peak, memoryOf(pid));
        job = await api.getContactJob({ params: { contactJobId: job.id } });
      }
      return { job, seconds: rounded((performance.now() - began) / 1000) };
    },
  };
}

function refuseOther({ counts }: ContactJob, expected: Partial<ContactJob['counts']>): void {
  const came = JSON.stringify({ ...counts, ...expected });
  if (came !== JSON.stringify(counts))
    throw new Error(`a job came to ${JSON.stringify(counts)}, and not ${came}`);
}

/** Times the import of a file, and one thing that is done to all whom it added, found by a search. */
export async function measureContactJobs(server: ChildServer, cookie: string): Promise<Figure[]> {
  const { api, settled, moreMemory } = openAdministrator(server, cookie);
  const idempotencyKey = randomUUID();
  const content = Buffer.from(listText()).toString('base64');
  const checked = await settled(
    api.createContactJob({ idempotencyKey, body: { kind: 'import', fileName: 'list.csv', content } }),
  );
  refuseOther(checked.job, { add: good, refused: bad });
  const params = { contactJobId: checked.job.id };
  const imported = await settled(api.startImport({ params, body: { invites: false } }));
  refuseOther(imported.job, { add: good, refused: bad });
  const more = moreMemory();
  const selection = { view: { search: 'list.example' } };
  const blocked = await settled(
    api.createContactJob({
      idempotencyKey: randomUUID(),
      body: { kind: 'action', action: 'block', selection },
    }),
  );
  refuseOther(blocked.job, { acted: good, refused: 0 });
  const file = `import of ${good + bad} rows, ${bad} of them bad`;
  return [
    { what: `${file}, checked`, unit: 's', value: checked.seconds },
    { what: `${file}, carried out`, unit: 's', value: imported.seconds },
    {
      what: `${file}, in all`,
      unit: 's',
      value: rounded(checked.seconds + imported.seconds),
      budget: { atMost: 20 },
    },
    { what: `${file}, more memory of the server at most`, unit: 'MB', value: more },
    { what: `job over all ${good} that match, each blocked`, unit: 's', value: blocked.seconds },
  ];
}
