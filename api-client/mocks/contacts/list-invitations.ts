import { invitationsShown, isReminderOf } from '../../contacts/list-invitations.ts';
import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { contactNamed } from './change-contact.ts';

/** As on a server of the demonstration, where no gateway takes messages: all of them wait. */
export const listInvitations: MockHandler<Operations['listInvitations']> = (call) => {
  const { invitations, messages } = call.model;
  const { id: contactId } = contactNamed(call, call.params.contactId);
  const deliveriesOf = (invitationId: string, sentAt: Date) =>
    messages
      .filter((message) => message.invitationId === invitationId)
      .map(({ createdAt }) => ({
        isReminder: isReminderOf({ sentAt }, createdAt),
        state: 'queued' as const,
        writtenAt: createdAt.toISOString(),
        settledAt: null,
        attempts: 0,
        nextAttemptAt: null,
        failure: null,
      }))
      .reverse();
  return {
    invitations: invitations
      .filter((each) => each.contactId === contactId)
      .reverse()
      .slice(0, invitationsShown)
      .map(({ id, sentAt, lapsesAt, endedAt, endedAs }) => ({
        id,
        sentAt: sentAt.toISOString(),
        lapsesAt: lapsesAt.toISOString(),
        ended: endedAt && endedAs && { at: endedAt.toISOString(), as: endedAs },
        deliveries: deliveriesOf(id, sentAt),
      })),
  };
};
