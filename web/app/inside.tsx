import { matchPath, Route, Routes, useLocation } from 'react-router-dom';
import { PageMissing } from './page-missing.tsx';
import { paths } from './paths.ts';
import { RequireSession } from './require-session.tsx';
import { lazyScreen } from './version/lazy-screen.ts';

const Rooms = lazyScreen(() => import('./rooms.tsx'));
const OutboxPage = lazyScreen(() => import('../outbox/outbox-page.tsx'));

const roomAddresses = [
  paths.start,
  `${paths.contacts}/*`,
  paths.accessRequests,
  `${paths.review}/*`,
  paths.enrolmentBoard,
  paths.policy,
];

/**
 * All that needs a session, with the demo's outbox, and the page for an address that leads nowhere. The guard comes with the
 * page, so that a visitor is sent to the sign-in at once; what stands behind it comes once it let somebody in.
 */
export function Inside() {
  const { pathname } = useLocation();
  const leadsToRoom = roomAddresses.some((address) => matchPath(address, pathname));
  return (
    <Routes>
      <Route path={paths.outbox} element={<OutboxPage />} />
      {leadsToRoom ? (
        <Route element={<RequireSession />}>
          <Route path="*" element={<Rooms />} />
        </Route>
      ) : (
        <Route path="*" element={<PageMissing />} />
      )}
    </Routes>
  );
}
