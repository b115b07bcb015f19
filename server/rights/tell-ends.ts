import { rightDatesReason } from '../../api-client/contacts/end-notice.ts';
import { listAdministrators } from '../contacts/administrator-queries.ts';
import type { Services } from '../services.ts';
import { lockOrganisationToTell, markTold } from './end-queries.ts';

/** One mail to an administrator names so many contacts at most; the others come in the next. */
const most = 50;

/**
 * Mails the contacts of one organisation whose rights end within seven days, each once for each end, and all of them to each of its
 * administrators in one mail; and notes that they were told, in the same transaction. Gives false where there is nobody to tell. Of
 * servers that do this at once, each takes another organisation.
 */
export function tellEnds({
  database,
  mailer,
  now: clock,
}: Pick<Services, 'database' | 'mailer' | 'now'>): Promise<boolean> {
  const now = clock();
  return database.transaction({ kind: 'system', reason: rightDatesReason }, async (tx) => {
    const organisation = await lockOrganisationToTell(tx, now);
    if (!organisation) return false;
    const people = await markTold(tx, organisation.id, { now, most });
    const about = { organisationId: organisation.id, organisationName: organisation.name };
    for (const person of people)
      await mailer.tellRightsEnd(tx, { ...about, recipient: person, ends: person.ends });
    if (people.length > 0)
      for (const recipient of await listAdministrators(tx, organisation.id, now))
        await mailer.tellContactRightsEnd(tx, { ...about, recipient, people });
    return true;
  });
}
