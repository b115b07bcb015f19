import { accessRenewed, accessRequests, accessRequestsThatEnd } from './access-requests.ts';
import { manyAtOnce, removal } from './contact-actions.ts';
import { addressEditing, contactEditing } from './contact-editing.ts';
import { columnsByHand, importedList, selectionOfAView } from './contact-jobs.ts';
import { contactLists } from './contact-lists.ts';
import { contactManagement, otherOrganisation } from './contact-management.ts';
import { contactPage } from './contact-page.ts';
import { undoneLapse, undoneWithdrawals } from './contact-undo.ts';
import { firstSignIn } from './first-sign-in.ts';
import { forgottenBeforeRegistering, forgottenInVain, forgottenPassword } from './forgotten-password.ts';
import { guessing, guessingCodes, guessingElsewhere, tooLate } from './guessing.ts';
import { invitation } from './invitation.ts';
import { invitationAgain, lapsedInvitation } from './lapsed-invitation.ts';
import { listInUse } from './list-in-use.ts';
import { lostPhone, lostPhoneInHistory } from './lost-phone.ts';
import { organisationChoice, secondOrganisation } from './organisation-choice.ts';
import { ownAuthenticator } from './own-authenticator.ts';
import { phoneCodes } from './phone-codes.ts';
import { phoneNotAllowed } from './phone-not-allowed.ts';
import { plannedInvitations } from './planned-invitations.ts';
import type { Scenario } from './play.ts';
import {
  policyAnnounced,
  policyAskedByOneself,
  policyOfTwoMethods,
  policyStepsNotDue,
  policyStraightToCode,
} from './policies.ts';
import { randomCourse } from './random-course.ts';
import { periodicReview } from './reviews.ts';
import { rightDates } from './right-dates.ts';
import { browserForgotten, stayingEnds, stayingSignedIn } from './staying.ts';

/** Every course of events in which server and mock are compared, by its name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'the first sign-in, with every wrong turn': firstSignIn,
  'from the invitation to the start page, and in again': invitation,
  'an invitation that lapsed': lapsedInvitation,
  'an invitation that is sent again, and withdrawn': invitationAgain,
  'an invitation that is put off, and the way over the board': plannedInvitations,
  'the choice of an organisation': organisationChoice,
  'one organisation more': secondOrganisation,
  'managing contacts': contactManagement,
  'contacts of another organisation': otherOrganisation,
  'contacts in every order': contactLists,
  'the list in everyday use': listInUse,
  'rights that begin and end, and a suspension': rightDates,
  'two edits of one contact': contactEditing,
  'an address that is mended': addressEditing,
  'withdrawals undone': undoneWithdrawals,
  'a lapse undone': undoneLapse,
  'many contacts at once': manyAtOnce,
  'a contact taken off the list': removal,
  'a forgotten password': forgottenPassword,
  'a forgotten password, before registering': forgottenBeforeRegistering,
  'a forgotten password, in vain': forgottenInVain,
  'guessing passwords': guessing,
  'guessing passwords elsewhere': guessingElsewhere,
  'guessing codes': guessingCodes,
  'coming too late': tooLate,
  'what chance brings': randomCourse(1, 120),
  'what chance brings, another time': randomCourse(2, 120),
  'what a policy asks, where it is not due': policyStepsNotDue,
  'a second factor from a date on': policyAnnounced,
  'two methods': policyOfTwoMethods,
  'somebody who comes to register': policyAskedByOneself,
  'straight to the code': policyStraightToCode,
  'codes by text message, where they are not allowed': phoneNotAllowed,
  'our own authenticator, up to the phone': ownAuthenticator,
  'codes by text message, with every wrong turn': phoneCodes,
  'a lost phone, with every wrong turn': lostPhone,
  'a lost phone in the history': lostPhoneInHistory,
  'staying signed in': stayingSignedIn,
  'being remembered no longer': stayingEnds,
  'a browser that is forgotten': browserForgotten,
  'a request for access': accessRequests,
  'requests for access that end': accessRequestsThatEnd,
  'a request by whose access ended': accessRenewed,
  'the page of one contact': contactPage,
  'a list of contacts, imported': importedList,
  'columns that are told by hand': columnsByHand,
  'one thing done to all of a view': selectionOfAView,
  'a round of the review': periodicReview,
};
