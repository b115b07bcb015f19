import type { Translated } from '../catalogue.ts';
import type nl from '../nl/verify.ts';

const verify: Translated<typeof nl> = {
  app: {
    title: 'Confirm on your phone',
    lead: 'We send a request to the app on {{phones}}. You type the number on this screen there, and this screen moves on by itself.',
    newPhone: 'I no longer have this phone',
  },
  otherWays: {
    title: 'Sign in another way',
    method: {
      app: 'Request in the app on {{names}}',
      totp: 'Code from your authenticator app',
      phone: 'Code by text message to {{names}}',
    },
    none: 'You have not registered another way.',
    more: 'More help with signing in',
  },
};

export default verify;
