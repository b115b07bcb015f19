import { v7 as uuidv7 } from 'uuid';
import { sessionLastsFor } from '../session/session-lifetime.ts';
import type { MockBrowser } from './answer-operation.ts';

/** Signs somebody of the model in at this browser, for the first organisation that lists them, without the steps to it. */
export function openSession({ world, cookies }: MockBrowser, email: string): void {
  const now = world.now();
  const token = uuidv7();
  world.transaction((model) => {
    const contact = model.contacts.find((each) => each.email === email);
    if (!contact?.accountId) throw new Error(`${email} has no account`);
    const { accountId, organisationId, id: contactId } = contact;
    model.sessions.push({
      id: uuidv7(),
      token,
      signInId: null,
      accountId,
      organisationId,
      contactId,
      signInName: email,
      hasOtherOrganisations: false,
      deviceId: null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionLastsFor),
      endedAt: null,
    });
  });
  cookies.set('session', token);
}
