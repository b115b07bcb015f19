import 'i18next';
import type accessRequests from './nl/access-requests.ts';
import type approval from './nl/approval.ts';
import type authenticator from './nl/authenticator.ts';
import type authenticatorSetUp from './nl/authenticator-set-up.ts';
import type contactExport from './nl/contact-export.ts';
import type contactJobs from './nl/contact-jobs.ts';
import type contactList from './nl/contact-list.ts';
import type contactPage from './nl/contact-page.ts';
import type contacts from './nl/contacts.ts';
import type enrolment from './nl/enrolment.ts';
import type enrolmentBoard from './nl/enrolment-board.ts';
import type help from './nl/help.ts';
import type inside from './nl/inside.ts';
import type moreInformation from './nl/more-information.ts';
import type organisations from './nl/organisations.ts';
import type outbox from './nl/outbox.ts';
import type passwordReset from './nl/password-reset.ts';
import type phone from './nl/phone.ts';
import type policies from './nl/policies.ts';
import type problems from './nl/problems.ts';
import type registerMethod from './nl/register-method.ts';
import type resetCode from './nl/reset-code.ts';
import type reviews from './nl/reviews.ts';
import type rights from './nl/rights.ts';
import type sendingTime from './nl/sending-time.ts';
import type signIn from './nl/sign-in.ts';
import type start from './nl/start.ts';
import type staySignedIn from './nl/stay-signed-in.ts';
import type ui from './nl/ui.ts';
import type verify from './nl/verify.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      ui: typeof ui;
      'contact-export': typeof contactExport;
      'access-requests': typeof accessRequests;
      'contact-jobs': typeof contactJobs;
      problems: typeof problems;
      'register-method': typeof registerMethod;
      'sending-time': typeof sendingTime;
      'sign-in': typeof signIn;
      'password-reset': typeof passwordReset;
      phone: typeof phone;
      approval: typeof approval;
      verify: typeof verify;
      enrolment: typeof enrolment;
      organisations: typeof organisations;
      'more-information': typeof moreInformation;
      'reset-code': typeof resetCode;
      'enrolment-board': typeof enrolmentBoard;
      help: typeof help;
      inside: typeof inside;
      policies: typeof policies;
      start: typeof start;
      'stay-signed-in': typeof staySignedIn;
      contacts: typeof contacts;
      'contact-page': typeof contactPage;
      rights: typeof rights;
      'contact-list': typeof contactList;
      reviews: typeof reviews;
      outbox: typeof outbox;
      authenticator: typeof authenticator;
      'authenticator-set-up': typeof authenticatorSetUp;
    };
  }
}
