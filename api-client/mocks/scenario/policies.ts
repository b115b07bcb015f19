import { demoPassword } from '../../demo/demo-people.ts';
import type { Scenario } from './play.ts';
import { people, signInFirstTime, typePassword } from './walks.ts';

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
