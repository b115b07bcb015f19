import { type Language, languages } from '../../api-client/language.ts';
import enAccessRequests from '../../web/i18n/en/access-requests.ts';
import enApproval from '../../web/i18n/en/approval.ts';
import enAuthenticator from '../../web/i18n/en/authenticator.ts';
import enContactExport from '../../web/i18n/en/contact-export.ts';
import enContactJobs from '../../web/i18n/en/contact-jobs.ts';
import enContactList from '../../web/i18n/en/contact-list.ts';
import enContactPage from '../../web/i18n/en/contact-page.ts';
import enContacts from '../../web/i18n/en/contacts.ts';
import enEnrolment from '../../web/i18n/en/enrolment.ts';
import enEnrolmentBoard from '../../web/i18n/en/enrolment-board.ts';
import enHelp from '../../web/i18n/en/help.ts';
import enInside from '../../web/i18n/en/inside.ts';
import enMoreInformation from '../../web/i18n/en/more-information.ts';
import enPasswordReset from '../../web/i18n/en/password-reset.ts';
import enPhone from '../../web/i18n/en/phone.ts';
import enProblems from '../../web/i18n/en/problems.ts';
import enRegisterMethod from '../../web/i18n/en/register-method.ts';
import enResetCode from '../../web/i18n/en/reset-code.ts';
import enReviews from '../../web/i18n/en/reviews.ts';
import enRights from '../../web/i18n/en/rights.ts';
import enSendingTime from '../../web/i18n/en/sending-time.ts';
import enSignIn from '../../web/i18n/en/sign-in.ts';
import enStaySignedIn from '../../web/i18n/en/stay-signed-in.ts';
import enUi from '../../web/i18n/en/ui.ts';
import enVerify from '../../web/i18n/en/verify.ts';
import nlAccessRequests from '../../web/i18n/nl/access-requests.ts';
import nlApproval from '../../web/i18n/nl/approval.ts';
import nlAuthenticator from '../../web/i18n/nl/authenticator.ts';
import nlContactExport from '../../web/i18n/nl/contact-export.ts';
import nlContactJobs from '../../web/i18n/nl/contact-jobs.ts';
import nlContactList from '../../web/i18n/nl/contact-list.ts';
import nlContactPage from '../../web/i18n/nl/contact-page.ts';
import nlContacts from '../../web/i18n/nl/contacts.ts';
import nlEnrolment from '../../web/i18n/nl/enrolment.ts';
import nlEnrolmentBoard from '../../web/i18n/nl/enrolment-board.ts';
import nlHelp from '../../web/i18n/nl/help.ts';
import nlInside from '../../web/i18n/nl/inside.ts';
import nlMoreInformation from '../../web/i18n/nl/more-information.ts';
import nlPasswordReset from '../../web/i18n/nl/password-reset.ts';
import nlPhone from '../../web/i18n/nl/phone.ts';
import nlProblems from '../../web/i18n/nl/problems.ts';
import nlRegisterMethod from '../../web/i18n/nl/register-method.ts';
import nlResetCode from '../../web/i18n/nl/reset-code.ts';
import nlReviews from '../../web/i18n/nl/reviews.ts';
import nlRights from '../../web/i18n/nl/rights.ts';
import nlSendingTime from '../../web/i18n/nl/sending-time.ts';
import nlSignIn from '../../web/i18n/nl/sign-in.ts';
import nlStaySignedIn from '../../web/i18n/nl/stay-signed-in.ts';
import nlUi from '../../web/i18n/nl/ui.ts';
import nlVerify from '../../web/i18n/nl/verify.ts';

const texts = {
  nl: {
    accessRequests: nlAccessRequests,
    authenticator: nlAuthenticator,
    approval: nlApproval,
    contactJobs: nlContactJobs,
    contactPage: nlContactPage,
    contactList: nlContactList,
    contactExport: nlContactExport,
    contacts: nlContacts,
    enrolment: nlEnrolment,
    enrolmentBoard: nlEnrolmentBoard,
    help: nlHelp,
    inside: nlInside,
    moreInformation: nlMoreInformation,
    passwordReset: nlPasswordReset,
    phone: nlPhone,
    problems: nlProblems,
    registerMethod: nlRegisterMethod,
    resetCode: nlResetCode,
    reviews: nlReviews,
    rights: nlRights,
    sendingTime: nlSendingTime,
    signIn: nlSignIn,
    staySignedIn: nlStaySignedIn,
    ui: nlUi,
    verify: nlVerify,
  },
  en: {
    accessRequests: enAccessRequests,
    authenticator: enAuthenticator,
    approval: enApproval,
    contactJobs: enContactJobs,
    contactPage: enContactPage,
    contactList: enContactList,
    contactExport: enContactExport,
    contacts: enContacts,
    enrolment: enEnrolment,
    enrolmentBoard: enEnrolmentBoard,
    help: enHelp,
    inside: enInside,
    moreInformation: enMoreInformation,
    passwordReset: enPasswordReset,
    phone: enPhone,
    problems: enProblems,
    registerMethod: enRegisterMethod,
    resetCode: enResetCode,
    reviews: enReviews,
    rights: enRights,
    sendingTime: enSendingTime,
    signIn: enSignIn,
    staySignedIn: enStaySignedIn,
    ui: enUi,
    verify: enVerify,
  },
} as const;

/** What the screens say. To walk by; what they ought to say is in the specs of the flows. */
export const textsIn = (language: Language) => texts[language];

export { languages };
