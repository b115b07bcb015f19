import type { Translated } from '../catalogue.ts';
import type nl from '../nl/organisations.ts';

const organisations: Translated<typeof nl> = {
  choose: {
    title: 'Which organisation are you here for?',
    lead: 'You work for one organisation at a time. To switch later, you sign out.',
    isNew: 'new',
    invited: 'You have been invited',
    lastUsed: 'Last used on {{day}}',
    neverUsed: 'Not used yet',
    choose: 'Choose',
    missing: 'Is your organisation not listed?',
    requestAccess: 'Request access',
  },
  none: {
    title: 'You have no access now',
    lead: 'You are who you say you are, but there is no organisation that you may sign in for.',
    why: 'Your access may have been withdrawn or blocked. The contacts administrator of your organisation can tell you, and give you access again.',
    howToAsk: 'Read how to request access',
    otherAccount: 'Sign in with a different account',
  },
};

export default organisations;
