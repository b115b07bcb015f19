import type { Translated } from '../catalogue.ts';
import type nl from '../nl/authenticator.ts';

const authenticator: Translated<typeof nl> = {
  add: {
    byHand: 'Enter a code by hand',
  },
  accounts: {
    noneTitle: 'Add your account',
    noneLead:
      'Sign in on your computer. A QR code with an activation code appears there. With it you add your account to this phone.',
  },
};

export default authenticator;
