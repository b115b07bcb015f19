import type { Translated } from '../catalogue.ts';
import type nl from '../nl/register-method.ts';

const registerMethod: Translated<typeof nl> = {
  title: 'Set up a second step',
  lead: 'With a second step, somebody who knows your password gets nowhere: your phone is needed too.',
  signInFirst: 'You sign in first. That makes sure that it is you, also when you are signed in already.',
  already: 'Have you got a second step? Then you can add another, or a new phone or a new number.',
};

export default registerMethod;
