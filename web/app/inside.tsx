import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { PageMissing } from './page-missing.tsx';
import { paths } from './paths.ts';
import { RequireSession } from './require-session.tsx';

const InsideLayout = lazy(() => import('./inside-layout.tsx'));
const StartPage = lazy(() => import('../start/start-page.tsx'));
const ContactsPage = lazy(() => import('../contacts/contacts-page.tsx'));
const AddContactPage = lazy(() => import('../contacts/add-contact-page.tsx'));
const OutboxPage = lazy(() => import('../outbox/outbox-page.tsx'));

/**
 * All that needs a session, with the demo's outbox, and the page for an address that leads nowhere. The guard comes with the
 * page, so that a visitor is sent to the sign-in at once; what stands behind it comes once it let somebody in.
 */
export function Inside() {
  return (
    <Routes>
      <Route element={<RequireSession />}>
        <Route element={<InsideLayout />}>
          <Route path={paths.start} element={<StartPage />} />
          <Route path={paths.contacts} element={<ContactsPage />} />
          <Route path={paths.addContact} element={<AddContactPage />} />
        </Route>
      </Route>
      <Route path={paths.outbox} element={<OutboxPage />} />
      <Route path="*" element={<PageMissing />} />
    </Routes>
  );
}
