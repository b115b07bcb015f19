import type { Translated } from '../catalogue.ts';
import type nl from '../nl/organisations.ts';

const organisations: Translated<typeof nl> = {
  choose: {
    title: 'Which organisation are you here for?',
    lead: 'You work for one organisation at a time. To switch later, you sign out.',
    isNew: 'new',
    invited: 'You have been invited',
    lastUsed: 'Last used: {{moment}}',
    neverUsed: 'Not used yet',
    manageContacts: 'Manage My Contacts',
    more_one: '{{count}} more product',
    more_other: '{{count}} more products',
    noProducts: 'No products yet',
    search: 'Find your organisation',
    all_one: '{{count}} organisation',
    all_other: '{{count}} organisations',
    found_one: '{{count}} of {{total}} organisations. Press Enter to choose it.',
    found_other: '{{count}} of {{total}} organisations',
    noneFound: 'No organisation found for “{{typed}}”. Check the spelling, or type a part of the name.',
    clearSearch: 'Clear the search',
    choose: 'Choose',
    missing: 'Is your organisation not listed?',
    requestAccess: 'Request access',
  },
  none: {
    title: 'You have no access now',
    lead: 'We know who you are, but there is no organisation that you may sign in for.',
    blocked: '{{organisation}} has blocked your access.',
    ended: 'Your access for {{organisation}} has ended.',
    withdrawn: '{{organisation}} has withdrawn your access.',
    lapsed: 'The invitation of {{organisation}} has lapsed.',
    unknown: 'No organisation lists you any more, or your access was withdrawn.',
    whomToAsk: 'Whom to ask',
    askAdministrator:
      'Ask the contacts administrator of {{organisations}}. They can tell you why, and give you access again.',
    askOwnAdministrator:
      'Ask the contacts administrator of your organisation. They can tell you why, and give you access again.',
    askServiceDesk: 'You do not know who that is? The service desk helps you:',
    lookAgain: 'Look again',
    lookAgainHint:
      'Have you been given access meanwhile? Then you go on from here, without signing in again.',
    stillNone: 'Nothing has changed yet.',
    otherAccount: 'Sign out and use another account',
    howToAsk: 'Read how to request access',
  },
};

export default organisations;
