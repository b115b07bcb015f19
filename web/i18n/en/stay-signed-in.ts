import type { Translated } from '../catalogue.ts';
import type nl from '../nl/stay-signed-in.ts';

const staySignedIn: Translated<typeof nl> = {
  title: 'Stay signed in?',
  lead_one: 'If you choose Yes, we ask neither your password nor your second step on this device for a day.',
  lead_other:
    'If you choose Yes, we ask neither your password nor your second step on this device for {{count}} days.',
  ends: 'If you sign out before then, we ask only your password the next time.',
  ownDevice:
    'Choose Yes only on a device of your own. Otherwise, whoever uses a shared computer after you could get into your account.',
  notAgain: 'Don’t show this again',
  notAgainHint: 'Your answer then holds for this device from now on.',
  yes: 'Yes',
  no: 'No',
};

export default staySignedIn;
