import { demoPassword } from '../../demo/demo-people.ts';
import type { Scenario } from './play.ts';
import { codeAt, people, registerApp, signInFirstTime, typePassword } from './walks.ts';

/** What a policy asks cannot be put off, nor answered before it is asked; an administrator reads what it is. */
export const policyStepsNotDue: Scenario = async (play) => {
  const person = play.open('a contact');
  await person.isRefused('goes on without a sign-in', (api) => api.continueToRegistration());
  await typePassword(person, people.contact, demoPassword);
  await person.isRefused('goes on from a screen that is not due', (api) => api.continueToRegistration());
  await person.isRefused('puts off what is required', (api) => api.postponeEnrolment());
  await person.isRefused('stays signed in', (api) =>
    api.answerStaySignedIn({ body: { stay: true, askAgain: false } }),
  );
  await person.isRefused('reads the policy', (api) => api.getPolicy());
  const administrator = play.open('an administrator');
  await signInFirstTime(administrator, people.administrator, play);
  await administrator.does('reads the policy', (api) => api.getPolicy());
};

const nobodysId = '019378a4-5b7c-7def-8123-0123456789ab';
const whoRegisters = 'e.hart@scheldebouw.example';
const soonAsked = 't.claes@scheldebouw.example';

/** Before the date one may put it off, once in the wizard too; registered early, it is not asked before the date (G4.1, G2.8). */
export const policyAnnounced: Scenario = async (play) => {
  const { clock, open } = play;
  const person = open('somebody who is asked soon');
  await typePassword(person, soonAsked, demoPassword);
  await person.does('reloads', (api) => api.getSignIn());
  await person.does('puts it off', (api) => api.postponeEnrolment());
  await person.does('reads the policy', (api) => api.getPolicy());
  await person.does('signs out', (api) => api.signOut());
  await typePassword(person, soonAsked, demoPassword);
  await person.does('goes on', (api) => api.continueToRegistration());
  await person.does('would rather type codes', (api) => api.setEnrolmentMethod({ body: { method: 'totp' } }));
  await person.does('puts it off after all', (api) => api.postponeEnrolment());
  await person.does('signs out', (api) => api.signOut());
  await typePassword(person, soonAsked, demoPassword);
  const key = await registerApp(person, play);
  await person.does('does not stay', (api) =>
    api.answerStaySignedIn({ body: { stay: false, askAgain: true } }),
  );
  await person.does('signs out', (api) => api.signOut());
  await typePassword(person, soonAsked, demoPassword);
  await person.does('is in without', (api) => api.getSession());
  await person.does('signs out', (api) => api.signOut());
  clock.forward(60 * 24 * 60 * 60_000);
  await typePassword(person, soonAsked, demoPassword);
  await person.isRefused('puts it off too late', (api) => api.postponeEnrolment());
  await person.does('types the code', (api) => api.verifyCode({ body: { code: codeAt(key, clock.now) } }));
};

/** Two methods are asked for, one after the other and the phone is made the one that comes first (G2.3, G2.6). */
export const policyOfTwoMethods: Scenario = async (play) => {
  const person = play.open('somebody who registers two methods');
  await typePassword(person, 's.vermeer@lindeboom.example', demoPassword);
  await registerApp(person, play);
  await person.does('reloads at the second', (api) => api.getSignIn());
  await person.isRefused('puts it off', (api) => api.postponeEnrolment());
  await person.isRefused('is not in', (api) => api.getSession());
  await person.isRefused('chooses what comes first too early', (api) =>
    api.chooseDefaultMethod({ body: { methodId: nobodysId } }),
  );
  await person.does('wants a code', (api) => api.sendPhoneCode({ body: { number: '+31612345641' } }));
  const { messages } = await person.does('reads the text', (api) =>
    api.listOutboxMessages({ query: { to: '+31612345641' } }),
  );
  const code = messages[0]?.text.slice(0, 6) ?? '';
  const { next } = await person.does('types it', (api) => api.confirmPhone({ body: { code } }));
  const registered = 'registered' in next ? next.registered : [];
  await person.isRefused('would have somebody else’s first', (api) =>
    api.chooseDefaultMethod({ body: { methodId: nobodysId } }),
  );
  await person.does('would have the phone first', (api) =>
    api.chooseDefaultMethod({ body: { methodId: registered.at(-1)?.id ?? nobodysId } }),
  );
  await person.does('reloads', (api) => api.getSignIn());
  await person.does('is done', (api) => api.finishEnrolment());
  await person.does('reads how the account is protected', (api) => api.getMySecurity());
  await person.does('signs out', (api) => api.signOut());
  await typePassword(person, 's.vermeer@lindeboom.example', demoPassword);
};

/** Who comes to register is led to the wizard, before the date too, and proves what is there already (G2.1). */
export const policyAskedByOneself: Scenario = async (play) => {
  const person = play.open('somebody who comes to register');
  const come = async () => {
    await person.does('comes to register', (api) =>
      api.startSignIn({ body: { signInName: whoRegisters, wantsToRegister: true } }),
    );
    await person.does('types the password', (api) => api.provePassword({ body: { password: demoPassword } }));
  };
  await come();
  await person.does('goes on', (api) => api.continueToRegistration());
  const key = await registerApp(person, play);
  await person.does('does not stay signed in', (api) =>
    api.answerStaySignedIn({ body: { stay: false, askAgain: true } }),
  );
  await person.does('is in', (api) => api.getSession());
  await come();
  play.clock.forward(30_000);
  await person.does('proves what is there', (api) =>
    api.verifyCode({ body: { code: codeAt(key, play.clock.now) } }),
  );
  await person.does('would rather not', (api) => api.postponeEnrolment());
};

/** Straight to the code (G3.2, G4.4). */
export const policyStraightToCode: Scenario = async (play) => {
  const person = play.open('somebody with a user name');
  await typePassword(person, 'jvanrijn', demoPassword);
  await registerApp(person, play);
  await person.does('is in', (api) => api.getSession());
};
