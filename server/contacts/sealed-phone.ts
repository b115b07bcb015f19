import { shownPhone } from '../../api-client/contacts/contact-phone.ts';
import type { Sealer } from '../secrets/encryption.ts';

const binding = (contactId: string): string => `contact-phone:${contactId}`;

/** The columns that keep the number of a contact: sealed, and masked as screens show it (docs/decisions/0022-codes-by-text-message.md). */
export const sealedPhone = (sealer: Sealer, contactId: string, number: string | null) => ({
  phoneEncrypted: number === null ? null : sealer.seal(number, binding(contactId)),
  phoneMask: number === null ? null : shownPhone(number),
});

/** Gives the number of a contact back; throws when the key or the row is another. */
export const openContactPhone = (sealer: Sealer, contactId: string, sealed: Buffer): string =>
  sealer.open(sealed, binding(contactId));
