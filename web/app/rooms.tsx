import { Outlet, Route, Routes } from 'react-router-dom';
import InsideLayout from './inside-layout.tsx';
import { PageMissing } from './page-missing.tsx';
import { paths } from './paths.ts';
import { RequireAdministrator } from './require-administrator.tsx';
import { lazyScreen } from './version/lazy-screen.ts';

const StartPage = lazyScreen(() => import('../start/start-page.tsx'));
const ContactsPage = lazyScreen(() => import('../contacts/contacts-page.tsx'));
const ContactPanel = lazyScreen(() => import('../contacts/contact-panel.tsx'));
const EditContactPanel = lazyScreen(() => import('../contacts/edit-contact-panel.tsx'));
const ContactPage = lazyScreen(() => import('../contacts/contact-page.tsx'));
const EditOnContactPage = lazyScreen(() => import('../contacts/edit-on-contact-page.tsx'));
const AddContactPage = lazyScreen(() => import('../contacts/add-contact-page.tsx'));
const ReviewPage = lazyScreen(() => import('../reviews/review-page.tsx'));
const RoundPage = lazyScreen(() => import('../reviews/round-page.tsx'));
const ImportPage = lazyScreen(() => import('../contact-jobs/import-page.tsx'));
const ContactJobPage = lazyScreen(() => import('../contact-jobs/contact-job-page.tsx'));
const EnrolmentBoardPage = lazyScreen(() => import('../enrolment-board/enrolment-board-page.tsx'));
const PolicyPage = lazyScreen(() => import('../policies/policy-page.tsx'));
const AccessRequestsPage = lazyScreen(() => import('../access-requests/access-requests-page.tsx'));

/** All pages that need a session; which addresses lead here stands in inside.tsx. */
export default function Rooms() {
  return (
    <Routes>
      <Route element={<InsideLayout />}>
        <Route path={paths.start} element={<StartPage />} />
        <Route path={paths.contacts} element={<ContactsPage />}>
          <Route path={paths.contact(':contactId')} element={<ContactPanel />} />
          <Route path={paths.editContact(':contactId')} element={<EditContactPanel />} />
        </Route>
        <Route path={paths.contactPage(':contactId')} element={<ContactPage />}>
          <Route path={paths.editContactOnPage(':contactId')} element={<EditOnContactPage />} />
        </Route>
        <Route path={paths.addContact} element={<AddContactPage />} />
        <Route
          element={
            <RequireAdministrator>
              <Outlet />
            </RequireAdministrator>
          }
        >
          <Route path={paths.importContacts} element={<ImportPage />} />
          <Route path={paths.contactJob(':contactJobId')} element={<ContactJobPage />} />
          <Route path={paths.accessRequests} element={<AccessRequestsPage />} />
          <Route path={paths.review} element={<ReviewPage />} />
          <Route path={paths.reviewRound(':reviewId')} element={<RoundPage />} />
          <Route path={paths.enrolmentBoard} element={<EnrolmentBoardPage />} />
          <Route path={paths.policy} element={<PolicyPage />} />
        </Route>
      </Route>
      <Route path="*" element={<PageMissing />} />
    </Routes>
  );
}
