import { demoPassword } from '../../demo/demo-people.ts';
import { sessionIdHeader } from '../../session/session-id-header.ts';
import type { Person, Scenario } from './play.ts';
import { codeAt, keyIn, otherCode, people } from './walks.ts';

async function mistypesNameAndPassword(person: Person): Promise<void> {
  await person.does('looks at the provider', (api) => api.getSettings());
  await person.isRefused('has no sign-in yet', (api) => api.getSignIn());
  await person.isRefused('types no name', (api) => api.startSignIn({ body: { signInName: '  ' } }));
  await person.isRefused('types too long a name', (api) =>
    api.startSignIn({ body: { signInName: 'a'.repeat(321) } }),
  );
  await person.sends('sends half a body', '/api/v1/sign-ins', {
    method: 'POST',
    body: '{"signInName":',
    headers: { 'content-type': 'application/json' },
  });
  await person.sends('goes to no address of the API', '/api/v1/nothing-here');
  await person.does('types a name that is nobody’s', (api) =>
    api.startSignIn({ body: { signInName: 'nobody@nowhere.example' } }),
  );
  await person.isRefused('types a password to it', (api) =>
    api.provePassword({ body: { password: demoPassword } }),
  );
  await person.does('uses another account', (api) => api.cancelSignIn());
  await person.isRefused('has given that sign-in up', (api) => api.getSignIn());
  await person.does('types their own name', (api) =>
    api.startSignIn({ body: { signInName: people.administrator, language: 'en' } }),
  );
  await person.isRefused('is ahead of the password', (api) => api.verifyCode({ body: { code: '123456' } }));
  await person.isRefused('types no password', (api) => api.provePassword({ body: { password: '' } }));
  await person.isRefused('types a wrong password', (api) =>
    api.provePassword({ body: { password: 'Not-The-Password-1' } }),
  );
}

/** Somebody of the roll-out (G1.1): the password of their own, then the wizard, with every wrong turn on the way. */
export const firstSignIn: Scenario = async ({ clock, open }) => {
  const person = open('the administrator');
  await mistypesNameAndPassword(person);
  await person.does('types the password', (api) => api.provePassword({ body: { password: demoPassword } }));
  await person.isRefused('types the password again', (api) =>
    api.provePassword({ body: { password: demoPassword } }),
  );
  await person.isRefused('would finish at once', (api) => api.finishEnrolment());
  await person.does('takes another app', (api) => api.setEnrolmentMethod({ body: { method: 'totp' } }));
  await person.does('goes on', (api) => api.setEnrolmentStage({ body: { stage: 'set-up-account' } }));
  await person.isRefused('goes where no screen is', (api) =>
    api.setEnrolmentStage({ body: { stage: 'done' as 'try' } }),
  );
  const first = await person.does('looks at the QR code', (api) =>
    api.setEnrolmentStage({ body: { stage: 'scan' } }),
  );
  const renewed = await person.does('generates a new one', (api) => api.renewEnrolment());
  await person.does('reloads', (api) => api.getSignIn());
  await person.does('tries out', (api) => api.setEnrolmentStage({ body: { stage: 'try' } }));
  await person.isRefused('types the code of the key before', (api) =>
    api.confirmEnrolment({ body: { code: codeAt(keyIn(first), clock.now) } }),
  );
  await person.isRefused('types letters', (api) => api.confirmEnrolment({ body: { code: 'abcdef' } }));
  await person.isRefused('types nothing', (api) => api.confirmEnrolment({ body: { code: ' ' } }));
  const code = codeAt(keyIn(renewed), clock.now);
  await person.isRefused('types a wrong code', (api) =>
    api.confirmEnrolment({ body: { code: otherCode(code) } }),
  );
  await person.does('types the code with a space in it', (api) =>
    api.confirmEnrolment({ body: { code: `${code.slice(0, 3)} ${code.slice(3)}` } }),
  );
  await person.isRefused('goes back to a key that is gone', (api) =>
    api.setEnrolmentStage({ body: { stage: 'scan' } }),
  );
  await person.isRefused('has no password to change', (api) =>
    api.changePassword({ body: { currentPassword: demoPassword, newPassword: 'Zeven-Paarse-Fietsen-3' } }),
  );
  await person.does('is done', (api) => api.finishEnrolment());
  await person.isRefused('has no sign-in any more', (api) => api.getSignIn());
  await person.does('is in', (api) => api.getSession());
  await person.does('sees their products', (api) => api.listMyProducts());
  await person.does('goes on in Dutch', (api) => api.setLanguage({ body: { language: 'nl' } }));
  await person.isRefused('goes on in no language', (api) =>
    api.setLanguage({ body: { language: 'xx' as 'nl' } }),
  );
  await person.sends('believes to be in another session', '/api/v1/session', {
    headers: { [sessionIdHeader]: '00000000-0000-4000-8000-000000000000' },
  });
};
