import type { FlatNamespace } from 'i18next';
import type { ComponentType } from 'react';
import { Outlet, Route, Routes } from 'react-router-dom';
import { loadWords } from '../i18n/i18n.ts';
import InsideLayout from './inside-layout.tsx';
import { PageMissing } from './page-missing.tsx';
import { paths } from './paths.ts';
import { RequireAdministrator } from './require-administrator.tsx';
import { lazyScreen } from './version/lazy-screen.ts';

/** A room comes with all of its words: fetched later, for a part of it, they would hide the whole meanwhile. */
const room = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  ...words: FlatNamespace[]
) =>
  lazyScreen(async () => {
    const [screen] = await Promise.all([load(), loadWords(...words)]);
    return screen;
  });

const contactWords: FlatNamespace[] = [
  'contacts',
  'contact-list',
  'contact-page',
  'contact-export',
  'contact-jobs',
  'access-requests',
  'rights',
  'sending-time',
];

const StartPage = room(() => import('../start/start-page.tsx'), 'start', 'access-requests');
const ContactsPage = room(() => import('../contacts/contacts-page.tsx'), ...contactWords);
const ContactPanel = room(() => import('../contacts/contact-panel.tsx'), ...contactWords);
const EditContactPanel = room(() => import('../contacts/edit-contact-panel.tsx'), ...contactWords);
const ContactPage = room(() => import('../contacts/contact-page.tsx'), ...contactWords);
const EditOnContactPage = room(() => import('../contacts/edit-on-contact-page.tsx'), ...contactWords);
const AddContactPage = room(() => import('../contacts/add-contact-page.tsx'), ...contactWords);
const ReviewPage = room(() => import('../reviews/review-page.tsx'), 'reviews', 'contacts', 'rights');
const RoundPage = room(() => import('../reviews/round-page.tsx'), 'reviews', 'contacts', 'rights');
const ImportPage = room(() => import('../contact-jobs/import-page.tsx'), 'contact-jobs');
const ContactJobPage = room(() => import('../contact-jobs/contact-job-page.tsx'), 'contact-jobs');
const EnrolmentBoardPage = room(
  () => import('../enrolment-board/enrolment-board-page.tsx'),
  'enrolment-board',
  'contacts',
  'contact-list',
  'sending-time',
);
const PolicyPage = room(() => import('../policies/policy-page.tsx'), 'policies');
const AccessRequestsPage = room(
  () => import('../access-requests/access-requests-page.tsx'),
  'access-requests',
  'rights',
);

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
