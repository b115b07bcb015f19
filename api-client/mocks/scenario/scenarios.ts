import { contactManagement, otherOrganisation } from './contact-management.ts';
import { firstSignIn } from './first-sign-in.ts';
import { guessing, guessingCodes, guessingElsewhere, tooLate } from './guessing.ts';
import { invitation } from './invitation.ts';
import { invitationAgain, lapsedInvitation } from './lapsed-invitation.ts';
import { organisationChoice, secondOrganisation } from './organisation-choice.ts';
import type { Scenario } from './play.ts';

/** Every course of events in which server and mock are compared, by its name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'the first sign-in, with every wrong turn': firstSignIn,
  'from the invitation to the start page, and in again': invitation,
  'an invitation that lapsed': lapsedInvitation,
  'an invitation that is sent again, and withdrawn': invitationAgain,
  'the choice of an organisation': organisationChoice,
  'one organisation more': secondOrganisation,
  'managing contacts': contactManagement,
  'contacts of another organisation': otherOrganisation,
  'guessing passwords': guessing,
  'guessing passwords elsewhere': guessingElsewhere,
  'guessing codes': guessingCodes,
  'coming too late': tooLate,
};
