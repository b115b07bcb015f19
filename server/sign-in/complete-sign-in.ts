import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Operation } from '../../api-client/operation.ts';
import { sessionLastsFor } from '../../api-client/session/session-lifetime.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { invitations } from '../db/schema.ts';
import type { Call } from '../http/handler.ts';
import { createToken, hashToken } from '../secrets/tokens.ts';
import { writeCompletion } from './complete-sign-in-queries.ts';
import { rememberDevice } from './remember-device.ts';
import type { Membership, SignInState } from './sign-in-queries.ts';

const browserRemembered = 400 * 24 * 60 * 60;

async function acceptInvitation(
  tx: Transaction,
  membership: Membership,
  accountId: string,
  now: Date,
): Promise<void> {
  if (!membership.invitationId) return;
  const { organisationId, contactId } = membership;
  await tx
    .update(invitations)
    .set({ endedAt: now, endedAs: 'accepted' })
    .where(eq(invitations.id, membership.invitationId));
  await recordEvent(tx, 'invitation.accepted', {
    actor: 'account',
    actorAccountId: accountId,
    organisationId,
    contactId,
    accountId,
    occurredAt: now,
  });
}

/**
 * Turns a sign-in for which nothing is due into a session of one organisation: a new cookie with a new id (ASVS 7.2.4),
 * the invitation accepted, the language kept. With "Stay signed in" the cookie outlives the browser, as long as the session may last.
 */
export async function completeSignIn(
  tx: Transaction,
  call: Pick<Call<Operation>, 'services' | 'cookies' | 'client'>,
  state: SignInState,
  organisationId: string,
): Promise<void> {
  const { row, open } = state;
  const now = call.services.now();
  const membership = open.find((each) => each.organisationId === organisationId);
  if (!membership || !row.accountId)
    throw new Error('a sign-in is completed for an organisation of its account');
  const { accountId } = row;
  const { contactId } = membership;

  await acceptInvitation(tx, membership, accountId, now);
  const lasting = await rememberDevice(tx, call, state, membership);
  const sessionExpiresAt = lasting?.until ?? new Date(now.getTime() + sessionLastsFor);
  const sessionToken = createToken();
  const browserToken = call.cookies.get('browser') ?? createToken();
  await writeCompletion(tx, {
    now,
    accountId,
    organisationId,
    contactId,
    signInId: row.id,
    signInName: row.signInName,
    language: row.chosenLanguage,
    hasOtherOrganisations: open.length > 1,
    userAgent: call.client.userAgent,
    address: call.client.address,
    sessionId: uuidv7(),
    sessionTokenHash: hashToken(sessionToken),
    sessionExpiresAt,
    deviceId: lasting?.deviceId ?? null,
    browserTokenHash: hashToken(browserToken),
    eventId: uuidv7(),
  });
  call.cookies.set('browser', browserToken, browserRemembered);
  call.cookies.clear('sign-in');
  const staysFor = lasting && Math.floor((lasting.until.getTime() - now.getTime()) / 1000);
  call.cookies.set('session', sessionToken, staysFor ?? undefined);
}
