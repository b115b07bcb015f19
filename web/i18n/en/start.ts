import type { Translated } from '../catalogue.ts';
import type start from '../nl/start.ts';

export default {
  title: 'Start',
  greeting: {
    morning: 'Good morning, {{name}}',
    afternoon: 'Good afternoon, {{name}}',
    evening: 'Good evening, {{name}}',
  },
  signedInFor: 'you are signed in for {{organisation}}',
  products: 'Your products',
  open: 'Open',
  opensNewTab: '(opens in a new tab)',
  loading: 'Getting your products.',
  failed: 'Your products could not be fetched.',
  tryAgain: 'Try again',
  noProducts: 'You have no products yet.',
  askAdministrator: 'Ask the contacts administrator of {{organisation}} which products you may use.',
  askServiceDesk: 'Or ask the service desk:',
  manage: 'Manage My Contacts',
  manageText: 'Give people of {{organisation}} access, send an invitation again or withdraw access.',
} as const satisfies Translated<typeof start>;
