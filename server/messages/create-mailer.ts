import { v7 as uuidv7 } from 'uuid';
import { organisationBrand } from '../brand/brand-of.ts';
import { findBrand } from '../brand/brand-queries.ts';
import type { Config } from '../config.ts';
import { onCommit, type Transaction } from '../db/database.ts';
import type { Sealer } from '../secrets/encryption.ts';
import { composeAccessAsked } from './compose-access-asked.ts';
import { composeAccessIsThere } from './compose-access-is-there.ts';
import { composeAccessRefused } from './compose-access-refused.ts';
import { composeAccessRenewed } from './compose-access-renewed.ts';
import { composeContactRightsEnd } from './compose-contact-rights-end.ts';
import { composeExistingAccountInvitation } from './compose-existing-account-invitation.ts';
import { composeInvitation } from './compose-invitation.ts';
import { composeInvitationReminder } from './compose-invitation-reminder.ts';
import { composeInvitationRequest } from './compose-invitation-request.ts';
import { composeMethodChanged } from './compose-method-changed.ts';
import { composeMethodsReset } from './compose-methods-reset.ts';
import { composePasswordChanged } from './compose-password-changed.ts';
import { composePhoneUnseen } from './compose-phone-unseen.ts';
import { composeResetLink } from './compose-reset-link.ts';
import { composeResetRefusal } from './compose-reset-refusal.ts';
import { composeReviewReminder } from './compose-review-reminder.ts';
import { composeRightsEnd } from './compose-rights-end.ts';
import { composeSignInReported } from './compose-sign-in-reported.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer, Recipient } from './mailer.ts';
import { type MessageContent, sealContent } from './message-content.ts';
import { insertMessage } from './message-queries.ts';

interface MailerSettings extends Omit<MailSettings, 'brand'> {
  readonly sealer: Sealer;
  /** The provider's; a mail on behalf of an organisation has that one's own where it has one. */
  readonly brand: Config['brand'];
  /** Told when a mail stands in the outbox for good, so that it goes out at once. */
  readonly onPosted?: () => void;
}

/**
 * Makes the mailer: renders each mail in its brand, seals it, and puts it into the outbox in the caller's transaction.
 * A mail's promise rejects when the row cannot be written; the caller's transaction is then rolled back with it.
 */
export function createMailer({ sealer, brand: provider, onPosted, ...settings }: MailerSettings): Mailer {
  const post = async (
    tx: Transaction,
    {
      organisationId,
      invitationId,
      recipient,
    }: {
      readonly organisationId?: string;
      readonly invitationId?: string;
      readonly recipient: Recipient;
    },
    compose: (settings: MailSettings) => Promise<MessageContent>,
  ) => {
    const own = organisationId ? await findBrand(tx, organisationId) : undefined;
    const brand = { ...organisationBrand(provider, own), provider: provider.name };
    const content = await compose({ ...settings, brand });
    const id = uuidv7();
    const now = settings.now();
    await insertMessage(tx, {
      id,
      organisationId: organisationId ?? null,
      invitationId: invitationId ?? null,
      channel: 'email',
      recipient: recipient.email,
      language: recipient.language,
      contentEncrypted: sealContent(sealer, id, content),
      createdAt: now,
      nextAttemptAt: now,
    });
    if (onPosted) onCommit(tx, onPosted);
  };
  return {
    invite: (tx, invitation) => post(tx, invitation, (branded) => composeInvitation(branded, invitation)),
    inviteExistingAccount: (tx, invitation) =>
      post(tx, invitation, (branded) => composeExistingAccountInvitation(branded, invitation)),
    remindOfInvitation: (tx, reminder) =>
      post(tx, reminder, (branded) => composeInvitationReminder(branded, reminder)),
    requestInvitation: (tx, request) =>
      post(tx, request, (branded) => composeInvitationRequest(branded, request)),
    sendResetLink: (tx, reset) => post(tx, reset, (branded) => composeResetLink(branded, reset)),
    refuseReset: (tx, reset) => post(tx, reset, (branded) => composeResetRefusal(branded, reset)),
    tellPasswordChanged: (tx, change) =>
      post(tx, change, (branded) => composePasswordChanged(branded, change)),
    tellRightsEnd: (tx, ends) => post(tx, ends, (branded) => composeRightsEnd(branded, ends)),
    tellContactRightsEnd: (tx, ends) => post(tx, ends, (branded) => composeContactRightsEnd(branded, ends)),
    tellMethodsReset: (tx, reset) => post(tx, reset, (branded) => composeMethodsReset(branded, reset)),
    tellMethodChanged: (tx, change) => post(tx, change, (branded) => composeMethodChanged(branded, change)),
    remindOfReview: (tx, review) => post(tx, review, (branded) => composeReviewReminder(branded, review)),
    tellPhoneUnseen: (tx, absence) => post(tx, absence, (branded) => composePhoneUnseen(branded, absence)),
    tellSignInReported: (tx, report) => post(tx, report, (branded) => composeSignInReported(branded, report)),
    askForAccess: (tx, request) => post(tx, request, (branded) => composeAccessAsked(branded, request)),
    tellAccessIsThere: (tx, access) => post(tx, access, (branded) => composeAccessIsThere(branded, access)),
    renewAccess: (tx, access) => post(tx, access, (branded) => composeAccessRenewed(branded, access)),
    refuseAccess: (tx, refusal) => post(tx, refusal, (branded) => composeAccessRefused(branded, refusal)),
  };
}
