import type { Translated } from '../catalogue.ts';
import type nl from '../nl/access-requests.ts';

const accessRequests: Translated<typeof nl> = {
  ask: {
    intro:
      'Are you on the authorisation list of your organisation? Then fill this in. Your request goes to the contacts administrators of your organisation, who give access in Manage My Contacts.',
    organisation: 'Organisation',
    organisationHint: 'The full name, as it stands on the contract or on the invoice.',
    email: 'E-mail address',
    emailHint: 'The address that is on the authorisation list; usually the one at work.',
    name: 'Your name (optional)',
    reason: 'What do you need access for? (optional)',
    submit: 'Send the request',
    other: 'Would you rather send an e-mail yourself?',
    otherText:
      'The contacts administrator of your organisation gives you access, in Manage My Contacts. You could send this, for instance:',
  },
  sent: {
    title: 'Your request has been sent',
    lead: 'Everybody sees this: we do not tell here who is on an authorisation list.',
    listed:
      'Is <email>{{email}}</email> on the authorisation list of <organisation>{{organisation}}</organisation>? Then the contacts administrators see your request. If they accept it, you get an invitation by e-mail. If not, you get the reason by e-mail.',
    alreadyIn: 'If you already have access or an invitation, an e-mail tells you so.',
    nothing: 'Do you hear nothing?',
    nothingText:
      'Then you may not be on the list, or the organisation has another name there. Ask your contacts administrator, or call the service desk.',
    lapse: 'A request lapses after 30 days.',
    again: 'Fill in other details',
  },
  waiting_one: '{{count, number}} request for access is waiting for an answer',
  waiting_other: '{{count, number}} requests for access are waiting for an answer',
  title: 'Requests for access',
  lead: 'Contacts of {{organisation}} who have no access yet, and ask for it.',
  nobody: 'Nobody is waiting for an answer.',
  nobodyHint: 'Whoever is on the authorisation list can request access from the sign-in screen.',
  failed: 'The requests could not be fetched again. What you see may be out of date.',
  failedMore: 'The next requests could not be fetched.',
  tryAgain: 'Try again',
  more: 'Load more',
  unproved: 'Nobody has checked who made the request. What stands below was filled in by that person.',
  asked: 'Requested',
  lapses: 'Lapses',
  givenName: 'Name given',
  reason: 'Needed for',
  notSaid: 'Not filled in',
  differs: 'The list has another name.',
  toContact: 'See {{name}} on the list',
  accept: {
    action: 'Accept…',
    title: 'Give {{name}} access?',
    text: 'An invitation goes to {{email}}. It is valid for 72 hours.',
    ended: 'The access of {{name}} has ended ({{until}}).',
    renewText: 'The account then works again as it did. An e-mail goes to {{email}}.',
    ends: 'End of access',
    products: 'Products that this person may use',
    noProducts: 'Your organisation has no products yet.',
    loading: 'Getting the products.',
    productsFailed: 'The products could not be fetched.',
    confirm: 'Give access',
    done: '{{name}} has been given access. The e-mail is on its way.',
  },
  refuse: {
    action: 'Refuse…',
    title: 'Refuse the request of {{name}}?',
    text: '{{name}} gets an e-mail with the reason that you fill in here, and stays on the list.',
    reason: 'Reason',
    confirm: 'Refuse',
    done: 'The request of {{name}} has been refused. The e-mail is on its way.',
  },
  cancel: 'Cancel',
  ended: 'A colleague has answered the request of {{name}} in the meantime, or it has lapsed.',
};

export default accessRequests;
