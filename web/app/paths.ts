import type { WalkableStage } from '../../api-client/enrolment/enrolment.ts';

/** Every address of the SPA. */
export const paths = {
  start: '/',
  contacts: '/contacts',
  addContact: '/contacts/add',
  outbox: '/outbox',
  requestAccess: '/request-access',
  problemsSigningIn: '/problems-signing-in',
  signIn: '/sign-in',
  password: '/sign-in/password',
  invitationLapsed: '/sign-in/invitation-lapsed',
  enrolment: (stage: WalkableStage | 'done') => `/sign-in/register/${stage}` as const,
  verify: '/sign-in/verify',
  changePassword: '/sign-in/change-password',
  chooseOrganisation: '/sign-in/organisation',
  noOrganisation: '/sign-in/no-organisation',
} as const;
