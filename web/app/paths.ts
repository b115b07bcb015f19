import type { WalkableStage } from '../../api-client/enrolment/enrolment.ts';
import { resetLinkPath } from '../../api-client/sign-in/reset-link.ts';

/** Every address of the SPA. */
export const paths = {
  start: '/',
  contacts: '/contacts',
  addContact: '/contacts/add',
  importContacts: '/contacts/import',
  contactJob: (contactJobId: string) => `/contacts/import/${contactJobId}` as const,
  /** The quick view of a contact, beside the list. */
  contact: (contactId: string) => `/contacts/beside/${contactId}` as const,
  aboutContact: '/contacts/beside/:contactId/*',
  editContact: (contactId: string) => `/contacts/beside/${contactId}/edit` as const,
  /** All about one contact, on a page of its own. */
  contactPage: (contactId: string) => `/contacts/${contactId}` as const,
  editContactOnPage: (contactId: string) => `/contacts/${contactId}/edit` as const,
  review: '/review',
  /** Who decided what in one round. */
  reviewRound: (reviewId: string) => `/review/${reviewId}` as const,
  enrolmentBoard: '/enrolment-board',
  policy: '/sign-in-rules',
  outbox: '/outbox',
  components: '/components',
  requestAccess: '/request-access',
  accessRequested: '/request-access/sent',
  accessRequests: '/access-requests',
  textMessages: '/text-messages',
  problemsSigningIn: '/problems-signing-in',
  signInOptions: '/sign-in-options',
  forgotPassword: '/forgot-password',
  resetMailed: '/forgot-password/mailed',
  /** Where the mailed link leads. */
  resetLink: resetLinkPath,
  /** Short, to be told and typed (G2.1). */
  registerMethod: '/mfasetup',
  signIn: '/sign-in',
  password: '/sign-in/password',
  invitationLapsed: '/sign-in/invitation-lapsed',
  enrolment: (stage: WalkableStage | 'done') => `/sign-in/register/${stage}` as const,
  moreInformation: '/sign-in/more-information',
  verify: '/sign-in/verify',
  resetCode: '/sign-in/code',
  changePassword: '/sign-in/change-password',
  resetPassword: '/sign-in/new-password',
  chooseOrganisation: '/sign-in/organisation',
  staySignedIn: '/sign-in/stay-signed-in',
  noOrganisation: '/sign-in/no-organisation',
} as const;
