import { acceptAccessRequest } from './access-requests/accept-access-request.ts';
import { listAccessRequests } from './access-requests/list-access-requests.ts';
import { refuseAccessRequest } from './access-requests/refuse-access-request.ts';
import { requestAccess } from './access-requests/request-access.ts';
import { answerApproval } from './authenticator/answer-approval.ts';
import { cancelPairing } from './authenticator/cancel-pairing.ts';
import { createEventTicket } from './authenticator/create-event-ticket.ts';
import { createHandover } from './authenticator/create-handover.ts';
import { createNonce } from './authenticator/create-nonce.ts';
import { getDevice } from './authenticator/get-device.ts';
import { listApprovals } from './authenticator/list-approvals.ts';
import { pairDevice } from './authenticator/pair-device.ts';
import { readActivation } from './authenticator/read-activation.ts';
import { removeDevice } from './authenticator/remove-device.ts';
import { removePushSubscription } from './authenticator/remove-push-subscription.ts';
import { renameDevice } from './authenticator/rename-device.ts';
import { reportApproval } from './authenticator/report-approval.ts';
import { restoreDevice } from './authenticator/restore-device.ts';
import { sendApproval } from './authenticator/send-approval.ts';
import { setPushSubscription } from './authenticator/set-push-subscription.ts';
import { startPairing } from './authenticator/start-pairing.ts';
import { streamDeviceEvents } from './authenticator/stream-device-events.ts';
import { streamSignInEvents } from './authenticator/stream-sign-in-events.ts';
import { cancelContactJob } from './contact-jobs/cancel-contact-job.ts';
import { createContactJob } from './contact-jobs/create-contact-job.ts';
import { getContactJob } from './contact-jobs/get-contact-job.ts';
import { listContactJobRows } from './contact-jobs/list-contact-job-rows.ts';
import { listContactJobs } from './contact-jobs/list-contact-jobs.ts';
import { setImportColumns } from './contact-jobs/set-import-columns.ts';
import { startImport } from './contact-jobs/start-import.ts';
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
import { getEnrolmentBoard } from './enrolment-board/get-enrolment-board.ts';
import { streamEnrolmentBoardEvents } from './enrolment-board/stream-enrolment-board-events.ts';
import type { Operation } from './operation.ts';
import { chooseOrganisation } from './organisations/choose-organisation.ts';
import { listOutboxMessages } from './outbox/list-outbox-messages.ts';
import { confirmPhone } from './phone/confirm-phone.ts';
import { forgetPhoneNumber } from './phone/forget-phone-number.ts';
import { sendPhoneCode } from './phone/send-phone-code.ts';
import { sendVerificationCode } from './phone/send-verification-code.ts';
import { textAppLink } from './phone/text-app-link.ts';
import { verifyPhoneCode } from './phone/verify-phone-code.ts';
import { getPolicy } from './policies/get-policy.ts';
import type { ProblemCode } from './problems.ts';
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

/** The whole contract. The server, the client, the mocks and the OpenAPI document are all typed against this set. */
export const operations = {
  getSettings,
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
  suspendContact,
  listContactHistory,
  actOnContacts,
  getContactsSummary,
  listOrganisationProducts,
  listOrganisationRights,
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
  answerStaySignedIn,
  getPolicy,
  chooseDefaultMethod,
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
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationId = keyof Operations;

/** The refusals that an operation can give besides those of its own. */
export const commonProblems = {
  anyone: ['input_invalid', 'cross_site_request', 'payload_too_large', 'overloaded', 'internal_error'],
  'sign-in': ['sign_in_not_found'],
  session: ['not_signed_in', 'session_changed', 'forbidden'],
  device: ['device_unknown', 'device_proof_wrong', 'nonce_invalid', 'nonce_used'],
} as const satisfies Record<string, readonly ProblemCode[]>;
