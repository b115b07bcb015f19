import type { Translated } from '../catalogue.ts';
import type nl from '../nl/policies.ts';

const policies: Translated<typeof nl> = {
  title: 'Rules for signing in',
  lead: 'This is what {{organisation}} asks of everybody who signs in.',
  secondStep: 'Second step',
  phase: {
    off: 'No second step is asked: a password is enough.',
    encouraged: 'A second step is advised. Who has set one up is asked for it.',
    announced:
      'A second step is required from {{moment}}. Until then everybody signs in as before, and can already set that step up.',
    required: 'A second step is required.',
  },
  registration: {
    app: 'For that, everybody registers an app on their phone.',
    'app-then-phone': 'For that, everybody registers an app on their phone, and then a phone number.',
    phone: 'For that, everybody registers a phone number, or the app where that is allowed.',
    choose: 'For that, everybody chooses one of the methods below.',
  },
  methods: 'Methods that are allowed',
  method: {
    app: '{{app}}: a request on the phone',
    totp: 'Another authenticator app: a code of six digits',
    phone: 'A code by text message',
  },
  recommended: '(recommended)',
  networks: 'Networks',
  notAskedIn: 'Who signs in from {{networks}} is not asked for the second step.',
  askedEverywhere: 'The second step is asked on every network.',
  devices: 'Devices',
  rememberedFor_one: 'A device of one’s own may be remembered for {{count}} day.',
  rememberedFor_other: 'A device of one’s own may be remembered for {{count}} days.',
  neverRemembered: 'Devices are not remembered.',
  toChange: 'Do you want a rule to be changed? Ask the service desk:',
};

export default policies;
