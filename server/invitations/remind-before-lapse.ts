import { isNight, tooLateToRemind } from '../../api-client/contacts/invitation-reminder.ts';
import { reminderReason } from '../../api-client/contacts/invitation-rules.ts';
import { findContact } from '../contacts/contact-queries.ts';
import { lockDueReminder } from '../contacts/invitation-queries.ts';
import { sendReminder } from '../contacts/send-reminder.ts';
import type { Services } from '../services.ts';

const reason = reminderReason;

/**
 * Mails the one reminder of an invitation that lapses soon and was not accepted, and notes that it went out, in one transaction: of
 * servers that do this at once each takes another invitation. Gives false where none is due, and at night. One that no server sent
 * in time goes out later, until an hour before the invitation lapses.
 */
export async function remindBeforeLapse(
  services: Pick<Services, 'database' | 'mailer' | 'now'>,
): Promise<boolean> {
  const now = services.now();
  if (isNight(now)) return false;
  return services.database.transaction({ kind: 'system', reason }, async (tx) => {
    const due = await lockDueReminder(tx, now, tooLateToRemind(now));
    if (!due) return false;
    const contact = await findContact(tx, due);
    if (!contact) return false;
    await sendReminder(tx, { actor: { actor: 'system', reason }, services }, contact, due);
    return true;
  });
}
