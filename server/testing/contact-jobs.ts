import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type ContactJob, isUnderWay } from '../../api-client/contact-jobs/contact-job.ts';
import type { ContactJobRow } from '../../api-client/contact-jobs/contact-job-row.ts';
import type { ContactSelectionInput } from '../../api-client/contact-jobs/create-contact-job.ts';
import type { ContactAction } from '../../api-client/contacts/act-on-contacts.ts';
import type { Browser } from './test-server.ts';

/** Begins one thing to do to a selection. */
export const startAction = (
  { api }: Browser,
  action: ContactAction,
  selection: ContactSelectionInput,
): Promise<ContactJob> =>
  api.createContactJob({ body: { kind: 'action', action, selection }, idempotencyKey: randomUUID() });

/** Hands a file in. */
export const uploadFile = (
  { api }: Browser,
  content: string | Buffer,
  fileName = 'contactpersonen.csv',
): Promise<ContactJob> =>
  api.createContactJob({
    body: { kind: 'import', fileName, content: Buffer.from(content).toString('base64') },
    idempotencyKey: randomUUID(),
  });

/** Gives a job as it is once no server works on it any more. */
export async function settled({ api }: Browser, contactJobId: string): Promise<ContactJob> {
  for (;;) {
    const job = await api.getContactJob({ params: { contactJobId } });
    if (!isUnderWay(job)) return job;
    await pause(20);
  }
}

/** Hands a file in, and waits for what the dry run says. */
export const checkFile = async (browser: Browser, content: string | Buffer): Promise<ContactJob> =>
  settled(browser, (await uploadFile(browser, content)).id);

/** Carries a file out that was checked. */
export async function carryOut(browser: Browser, { id }: ContactJob, invites = false): Promise<ContactJob> {
  await browser.api.startImport({ params: { contactJobId: id }, body: { invites } });
  return settled(browser, id);
}

/** All rows of a job. */
export async function rowsOf({ api }: Browser, contactJobId: string): Promise<ContactJobRow[]> {
  const rows: ContactJobRow[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const page = await api.listContactJobRows({ params: { contactJobId }, query: { after, limit: 500 } });
    rows.push(...page.rows);
    after = page.nextAfter;
  }
  return rows;
}
