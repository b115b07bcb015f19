import { v7 as uuidv7 } from 'uuid';
import type { Operation } from '../../operation.ts';
import { sessionLastsFor } from '../../session/session-lifetime.ts';
import type { MockCall } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { rememberDevice } from './remembered-devices.ts';
import type { SignInState } from './sign-in-state.ts';

type CompletingCall = Pick<MockCall<Operation>, 'model' | 'now' | 'cookies'>;

function knowBrowser({ model, cookies }: CompletingCall, accountId: string): void {
  const token = cookies.get('browser') ?? uuidv7();
  const isKnown = model.knownBrowsers.some((each) => each.accountId === accountId && each.token === token);
  if (!isKnown) model.knownBrowsers.push({ accountId, token });
  cookies.set('browser', token);
}

/** Turns a sign-in for which nothing is due into a session of one organisation: the invitation accepted, the language kept. */
export function completeSignIn(call: CompletingCall, state: SignInState, organisationId: string): void {
  const { model, now, cookies } = call;
  const { signIn, open } = state;
  const membership = open.find((each) => each.organisationId === organisationId);
  const account = model.accounts.find(({ id }) => id === signIn.accountId);
  if (!membership || !account) throw new Error('a sign-in is completed for an organisation of its account');
  const { contact, invitation } = membership;

  const event = {
    organisationId,
    contactId: contact.id,
    actorAccountId: account.id,
    occurredAt: now,
  };
  if (invitation) {
    Object.assign(invitation, { endedAt: now, endedAs: 'accepted' });
    recordEvent(model, 'invitation-accepted', event);
  }
  contact.access = 'active';
  contact.lastSignedInAt = now;
  account.activatedAt ??= now;
  if (signIn.chosenLanguage) account.language = signIn.chosenLanguage;
  signIn.endedAt = now;

  const lasting = rememberDevice(call, state, membership.policy);
  const token = uuidv7();
  model.sessions.push({
    id: uuidv7(),
    token,
    signInId: signIn.id,
    accountId: account.id,
    organisationId,
    contactId: contact.id,
    signInName: signIn.signInName,
    hasOtherOrganisations: open.length > 1,
    deviceId: lasting?.deviceId ?? null,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: lasting?.until ?? new Date(now.getTime() + sessionLastsFor),
    endedAt: null,
  });
  recordEvent(model, 'signed-in', event);
  knowBrowser(call, account.id);
  cookies.clear('sign-in');
  cookies.set('session', token);
}
