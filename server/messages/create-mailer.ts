import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import type { Sealer } from '../secrets/encryption.ts';
import { composeExistingAccountInvitation } from './compose-existing-account-invitation.ts';
import { composeInvitation } from './compose-invitation.ts';
import { composeInvitationRequest } from './compose-invitation-request.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer, Recipient } from './mailer.ts';
import { type MessageContent, sealContent } from './message-content.ts';
import { insertMessage } from './message-queries.ts';

/**
 * Makes the mailer: renders each mail, seals it, and puts it into the outbox in the caller's transaction.
 * A mail's promise rejects when the row cannot be written; the caller's transaction is then rolled back with it.
 */
export function createMailer({ sealer, ...settings }: MailSettings & { readonly sealer: Sealer }): Mailer {
  const post = async (
    tx: Transaction,
    addressed: { readonly organisationId: string; readonly recipient: Recipient },
    content: MessageContent,
  ) => {
    const id = uuidv7();
    const now = settings.now();
    await insertMessage(tx, {
      id,
      organisationId: addressed.organisationId,
      channel: 'email',
      recipient: addressed.recipient.email,
      language: addressed.recipient.language,
      contentEncrypted: sealContent(sealer, id, content),
      createdAt: now,
      nextAttemptAt: now,
    });
  };
  return {
    invite: async (tx, invitation) => post(tx, invitation, await composeInvitation(settings, invitation)),
    inviteExistingAccount: async (tx, invitation) =>
      post(tx, invitation, await composeExistingAccountInvitation(settings, invitation)),
    requestInvitation: async (tx, request) =>
      post(tx, request, await composeInvitationRequest(settings, request)),
  };
}
