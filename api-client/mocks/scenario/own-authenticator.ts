import { demoPassword } from '../../demo/demo-people.ts';
import type { Person, Scenario } from './play.ts';
import { people, typePassword } from './walks.ts';

const approvalId = '00000000-0000-4000-8000-000000000000';
const binary = 'A'.repeat(43);
const assertion = {
  id: binary,
  rawId: binary,
  type: 'public-key' as const,
  response: { clientDataJSON: binary, authenticatorData: binary, signature: binary },
};
const activation = { handle: 'K7MTQ2XD', code: '123456789' };
const proof = { kind: 'key', signature: 'A'.repeat(86) } as const;

async function callsWithoutAKey(phone: Person): Promise<void> {
  await phone.does('gets a nonce', (api) => api.createNonce());
  await phone.isRefused('presents a code that is nobody’s', (api) =>
    api.readActivation({ body: { handle: 'k7mt-q2xd', code: '123 456 789' } }),
  );
  await phone.isRefused('takes along a code that is nobody’s', (api) =>
    api.createHandover({ body: activation }),
  );
  await phone.isRefused('presents a handover that is nobody’s', (api) =>
    api.readActivation({ body: { handle: activation.handle, handover: 'A'.repeat(64) } }),
  );
  await phone.isRefused('presents neither code nor handover', (api) =>
    api.readActivation({ body: { handle: activation.handle } }),
  );
  await phone.isRefused('presents half a code', (api) =>
    api.readActivation({ body: { handle: 'K7MT', code: '1234' } }),
  );
  await phone.isRefused('pairs', (api) =>
    api.pairDevice({ body: { activation, name: 'Phone', proof: { kind: 'key' } } }),
  );
  await phone.isRefused('restores itself', (api) => api.restoreDevice({ body: { assertion } }));
  await phone.isRefused('looks at itself', (api) => api.getDevice());
  await phone.isRefused('is called something else', (api) => api.renameDevice({ body: { name: 'Other' } }));
  await phone.isRefused('removes its account', (api) => api.removeDevice({ body: { proof } }));
  await phone.isRefused('wants to be woken', (api) =>
    api.setPushSubscription({
      body: {
        endpoint: 'https://fcm.googleapis.com/x',
        keys: { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) },
      },
    }),
  );
  await phone.isRefused('wants to be woken no more', (api) => api.removePushSubscription());
  await phone.isRefused('lists requests', (api) => api.listApprovals());
  await phone.isRefused('denies a request', (api) =>
    api.answerApproval({ params: { approvalId }, body: { decision: 'deny' } }),
  );
  await phone.isRefused('reports a request', (api) => api.reportApproval({ params: { approvalId } }));
  await phone.isRefused('asks for a ticket', (api) => api.createEventTicket());
  await phone.sends('listens without a ticket', '/api/v1/authenticator/events');
}

/** The wizard with our own authenticator, as far as it goes without a phone that can sign; nothing opens for one that cannot. */
export const ownAuthenticator: Scenario = async ({ clock, open }) => {
  const person = open('a contact');
  await person.sends('watches no sign-in', '/api/v1/sign-ins/current/events');
  await person.isRefused('sends a request before signing in', (api) => api.sendApproval());
  await typePassword(person, people.contact, demoPassword);
  await person.isRefused('sends a request without a phone', (api) => api.sendApproval());
  await person.does('generates an activation code', (api) => api.startPairing());
  await person.does('sees how long it lives', (api) => api.getSignIn());
  clock.forward(1000);
  await person.does('generates another', (api) => api.startPairing());
  await person.does('cancels it', (api) => api.cancelPairing());
  await person.does('has none', (api) => api.getSignIn());
  clock.forward(1000);
  await person.does('generates one again', (api) => api.startPairing());
  clock.forward(10 * 60_000);
  await person.does('is too late', (api) => api.getSignIn());
  await person.does('takes another app', (api) => api.setEnrolmentMethod({ body: { method: 'totp' } }));
  await person.isRefused('generates a code for it', (api) => api.startPairing());
  await person.isRefused('cancels what is not there', (api) => api.cancelPairing());
  await person.does('comes back', (api) => api.setEnrolmentMethod({ body: { method: 'app' } }));
  await callsWithoutAKey(open('a phone'));
};
