import { acceptAccessRequest } from './access-requests/accept-access-request.ts';
import { listAccessRequests } from './access-requests/list-access-requests.ts';
import { refuseAccessRequest } from './access-requests/refuse-access-request.ts';
import { requestAccess } from './access-requests/request-access.ts';
import {
  createHandover,
  createNonce,
  pairDevice,
  readActivation,
  restoreDevice,
} from './authenticator/activations.ts';
import { answerApproval, listApprovals, reportApproval } from './authenticator/approvals.ts';
import { streamDeviceEvents, streamSignInEvents } from './authenticator/events.ts';
import {
  createEventTicket,
  getDevice,
  removeDevice,
  removePushSubscription,
  renameDevice,
  setPushSubscription,
} from './authenticator/own-device.ts';
import { cancelPairing, startPairing } from './authenticator/pairing.ts';
import { sendApproval } from './authenticator/send-approval.ts';
import {
  cancelContactJob,
  createContactJob,
  getContactJob,
  listContactJobRows,
  listContactJobs,
  setImportColumns,
  startImport,
} from './contact-jobs/contact-jobs.ts';
import { actOnContacts } from './contacts/act-on-contacts.ts';
import { addContact } from './contacts/add-contact.ts';
import { blockContact, unblockContact } from './contacts/block-contact.ts';
import { countContacts } from './contacts/count-contacts.ts';
import { exportContacts } from './contacts/export-contacts.ts';
import { getContact } from './contacts/get-contact.ts';
import { getContactsSummary } from './contacts/get-contacts-summary.ts';
import { inviteContact } from './contacts/invite-contact.ts';
import { listContactExports } from './contacts/list-contact-exports.ts';
import { listContactHistory } from './contacts/list-contact-history.ts';
import { listContactMethods } from './contacts/list-contact-methods.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { listInvitations } from './contacts/list-invitations.ts';
import { cancelPlannedInvitation, planInvitation } from './contacts/plan-invitation.ts';
import { remindContact } from './contacts/remind-contact.ts';
import { removeContact } from './contacts/remove-contact.ts';
import { resetMethods } from './contacts/reset-methods.ts';
import { restoreAccess } from './contacts/restore-access.ts';
import { suspendContact } from './contacts/suspend-contact.ts';
import { updateContact } from './contacts/update-contact.ts';
import { withdrawAccess } from './contacts/withdraw-access.ts';
import { chooseDefaultMethod } from './enrolment/choose-default-method.ts';
import { confirmEnrolment } from './enrolment/confirm-enrolment.ts';
import { finishEnrolment } from './enrolment/finish-enrolment.ts';
import { postponeEnrolment } from './enrolment/postpone-enrolment.ts';
import { renewEnrolment } from './enrolment/renew-enrolment.ts';
import { setEnrolmentMethod } from './enrolment/set-enrolment-method.ts';
import { setEnrolmentStage } from './enrolment/set-enrolment-stage.ts';
import { getEnrolmentBoard, streamEnrolmentBoardEvents } from './enrolment-board/enrolment-board.ts';
import type { MockHandlers } from './mock-handler.ts';
import { chooseOrganisation } from './organisations/choose-organisation.ts';
import { listOutboxMessages } from './outbox/list-outbox-messages.ts';
import { confirmPhone, forgetPhoneNumber, sendPhoneCode, textAppLink } from './phone/register-phone.ts';
import { sendVerificationCode, verifyPhoneCode } from './phone/verify-phone.ts';
import { getPolicy } from './policies/get-policy.ts';
import { listMyProducts } from './products/list-my-products.ts';
import { listOrganisationProducts } from './products/list-organisation-products.ts';
import { confirmAccess } from './reviews/confirm-access.ts';
import { getReview } from './reviews/get-review.ts';
import { listContactsToReview } from './reviews/list-contacts-to-review.ts';
import { listReviewDecisions } from './reviews/list-review-decisions.ts';
import { setReviewSchedule } from './reviews/set-review-schedule.ts';
import { startReview } from './reviews/start-review.ts';
import { takeConfirmationsBack } from './reviews/take-confirmations-back.ts';
import { listOrganisationRights } from './rights/list-organisation-rights.ts';
import { forgetThisBrowser } from './security-info/forget-this-browser.ts';
import { getMySecurity } from './security-info/get-my-security.ts';
import { getSession } from './session/get-session.ts';
import { setLanguage } from './session/set-language.ts';
import { signOut } from './session/sign-out.ts';
import { getSettings } from './settings/get-settings.ts';
import { answerStaySignedIn } from './sign-in/answer-stay-signed-in.ts';
import { cancelSignIn } from './sign-in/cancel-sign-in.ts';
import { changePassword } from './sign-in/change-password.ts';
import { continueToRegistration } from './sign-in/continue-to-registration.ts';
import { followResetLink } from './sign-in/follow-reset-link.ts';
import { getSignIn } from './sign-in/get-sign-in.ts';
import { provePassword } from './sign-in/prove-password.ts';
import { proveResetCode } from './sign-in/prove-reset-code.ts';
import { requestInvitation } from './sign-in/request-invitation.ts';
import { requestPasswordReset } from './sign-in/request-password-reset.ts';
import { resetPassword } from './sign-in/reset-password.ts';
import { startSignIn } from './sign-in/start-sign-in.ts';
import { verifyCode } from './sign-in/verify-code.ts';

/** The mock of the whole contract. */
export const mockHandlers: MockHandlers = {
  getSettings,
  listOrganisationRights,
  suspendContact,
  startSignIn,
  getSignIn,
  cancelSignIn,
  provePassword,
  requestInvitation,
  setEnrolmentStage,
  renewEnrolment,
  confirmEnrolment,
  finishEnrolment,
  verifyCode,
  changePassword,
  requestPasswordReset,
  followResetLink,
  resetPassword,
  chooseOrganisation,
  getSession,
  setLanguage,
  signOut,
  listMyProducts,
  getMySecurity,
  forgetThisBrowser,
  listContacts,
  countContacts,
  addContact,
  inviteContact,
  withdrawAccess,
  blockContact,
  unblockContact,
  getContact,
  updateContact,
  removeContact,
  restoreAccess,
  listContactHistory,
  actOnContacts,
  getContactsSummary,
  listOrganisationProducts,
  listOutboxMessages,
  setEnrolmentMethod,
  startPairing,
  cancelPairing,
  sendApproval,
  streamSignInEvents,
  createNonce,
  createHandover,
  readActivation,
  pairDevice,
  restoreDevice,
  getDevice,
  renameDevice,
  removeDevice,
  setPushSubscription,
  removePushSubscription,
  listApprovals,
  answerApproval,
  reportApproval,
  createEventTicket,
  streamDeviceEvents,
  sendPhoneCode,
  forgetPhoneNumber,
  confirmPhone,
  sendVerificationCode,
  verifyPhoneCode,
  textAppLink,
  continueToRegistration,
  postponeEnrolment,
  chooseDefaultMethod,
  answerStaySignedIn,
  getPolicy,
  resetMethods,
  proveResetCode,
  requestAccess,
  listAccessRequests,
  acceptAccessRequest,
  refuseAccessRequest,
  exportContacts,
  listContactExports,
  listInvitations,
  listContactMethods,
  createContactJob,
  listContactJobs,
  getContactJob,
  listContactJobRows,
  setImportColumns,
  startImport,
  cancelContactJob,
  getReview,
  startReview,
  setReviewSchedule,
  listContactsToReview,
  confirmAccess,
  takeConfirmationsBack,
  listReviewDecisions,
  planInvitation,
  cancelPlannedInvitation,
  remindContact,
  getEnrolmentBoard,
  streamEnrolmentBoardEvents,
};
