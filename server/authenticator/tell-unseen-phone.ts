import { unseenDays, unseenDaysReached } from '../../api-client/authenticator/absence-rules.ts';
import type { Services } from '../services.ts';
import { findMailbox } from '../sign-in/password-reset-queries.ts';
import { lockUnseenDevice, updateDevice } from './device-queries.ts';

/**
 * Mails the owner of one phone that has not been seen for long, before it locks them out, and notes that it was told. Gives false
 * where there is none to tell of. Of servers that do this at once each takes another phone. Who missed the first mail because no
 * server ran gets the later one only; a phone that was seen in between begins anew.
 */
export function tellUnseenPhone({
  database,
  mailer,
  now: clock,
}: Pick<Services, 'database' | 'mailer' | 'now'>): Promise<boolean> {
  const now = clock();
  return database.transaction({ kind: 'system', reason: 'phones not seen for long' }, async (tx) => {
    const device = await lockUnseenDevice(tx, unseenDays, now);
    const days = device && unseenDaysReached(device.lastSeenAt, now);
    if (!days) return false;
    await updateDevice(tx, device.id, { absenceToldAt: now });
    const mailbox = await findMailbox(tx, device.accountId);
    if (mailbox)
      await mailer.tellPhoneUnseen(tx, {
        recipient: mailbox.recipient,
        phone: device.name,
        lastSeenAt: device.lastSeenAt,
        days,
        isLast: days === unseenDays.at(-1),
      });
    return true;
  });
}
