import { isAdministratorNow } from '../../contacts/last-administrator.ts';
import type { Operations } from '../../operations.ts';
import { invitationRequestReason } from '../../sign-in/request-invitation.ts';
import { invitationAskedAgainAfter } from '../../sign-in/sign-in-limits.ts';
import { sendInvitationRequest } from '../messages/send-invitation-request.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import type { SignInState } from './sign-in-state.ts';
import { advance, withSignIn } from './within-sign-in.ts';

const event = 'invitation-requested';

function wasAsked({ events }: Model, contactId: string, now: Date): boolean {
  const since = new Date(now.getTime() - invitationAskedAgainAfter);
  return events.some(
    (each) => each.contactId === contactId && each.name === event && each.occurredAt > since,
  );
}

function askAdministrators(model: Model, membership: SignInState['lapsed'][number], now: Date): void {
  const { organisationId, organisationName, contact } = membership;
  const administrators = model.contacts.filter(
    (each) => each.organisationId === organisationId && isAdministratorNow(each, now),
  );
  for (const recipient of administrators) {
    sendInvitationRequest(model, { organisationName, recipient, contact }, now);
  }
  recordEvent(model, event, {
    organisationId,
    contactId: contact.id,
    occurredAt: now,
    reason: invitationRequestReason,
  });
}

export const requestInvitation: MockHandler<Operations['requestInvitation']> = (call) =>
  withSignIn(call, 'invitation-lapsed', (state) => {
    const { model, now } = call;
    for (const membership of state.lapsed) {
      if (!wasAsked(model, membership.contact.id, now)) askAdministrators(model, membership, now);
    }
    state.signIn.invitationRequestedAt = now;
    return advance(call, state);
  });
