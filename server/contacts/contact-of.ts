import { accessStateOf } from '../../api-client/contacts/access-state.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ContactRow } from './contact-queries.ts';

/** A contact as the contract shows it at that moment: an invitation lapses by the clock, not by a write. */
export const contactOf = (row: ContactRow, now: Date): Contact => ({
  id: row.id,
  version: row.version,
  name: row.name,
  email: row.email,
  jobTitle: row.jobTitle,
  phone: row.phoneMask ?? '',
  emailIsSignInName: row.accountId !== null,
  language: row.language,
  authorisations: row.authorisations,
  rights: row.rights,
  productIds: row.productIds,
  access: accessStateOf({ ...row, invitationLapsesAt: row.invitation?.lapsesAt ?? null }, now),
  invitation: row.invitation && {
    sentAt: row.invitation.sentAt.toISOString(),
    lapsesAt: row.invitation.lapsesAt.toISOString(),
  },
  plannedFor: row.plannedFor?.toISOString() ?? null,
  blockedAt: row.blockedAt?.toISOString() ?? null,
  lastSignedInAt: row.lastSignedInAt?.toISOString() ?? null,
  lastRemindedAt: row.lastRemindedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});
