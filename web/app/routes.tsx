import { Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Inside } from './inside.tsx';
import { Moment } from './moment.tsx';
import { paths } from './paths.ts';
import { SignInFlow } from './sign-in-flow.tsx';
import { lazyScreen } from './version/lazy-screen.ts';

const RequestPasswordResetPage = lazyScreen(() => import('../sign-in/request-password-reset-page.tsx'));
const ResetMailedPage = lazyScreen(() => import('../sign-in/reset-mailed-page.tsx'));
const FollowResetLinkPage = lazyScreen(() => import('../sign-in/follow-reset-link-page.tsx'));
const RequestAccessPage = lazyScreen(() => import('../help/request-access-page.tsx'));
const AccessRequestedPage = lazyScreen(() => import('../help/access-requested-page.tsx'));
const SignInOptionsPage = lazyScreen(() => import('../help/sign-in-options-page.tsx'));
const TextMessagesPage = lazyScreen(() => import('../help/text-messages-page.tsx'));
const RegisterMethodPage = lazyScreen(() => import('../sign-in/register-method-page.tsx'));
const ProblemsSigningInPage = lazyScreen(() => import('../help/problems-signing-in-page.tsx'));

/** On the development server only: in a build the condition is false, and the page is not in it. */
const ComponentsPage = import.meta.env.DEV && lazyScreen(() => import('../components/components-page.tsx'));

/** Which screen belongs to which address. Only the first two screens of the sign-in come with the page; each other part on its own. */
export const AppRoutes = () => (
  <Suspense fallback={<Moment />}>
    <Routes>
      <Route path={`${paths.signIn}/*`} element={<SignInFlow />} />
      <Route path={paths.forgotPassword} element={<RequestPasswordResetPage />} />
      <Route path={paths.resetMailed} element={<ResetMailedPage />} />
      <Route path={paths.resetLink} element={<FollowResetLinkPage />} />
      <Route path={paths.requestAccess} element={<RequestAccessPage />} />
      <Route path={paths.accessRequested} element={<AccessRequestedPage />} />
      <Route path={paths.signInOptions} element={<SignInOptionsPage />} />
      <Route path={paths.textMessages} element={<TextMessagesPage />} />
      <Route path={paths.problemsSigningIn} element={<ProblemsSigningInPage />} />
      <Route path={paths.registerMethod} element={<RegisterMethodPage />} />
      {ComponentsPage && <Route path={paths.components} element={<ComponentsPage />} />}
      <Route path="*" element={<Inside />} />
    </Routes>
  </Suspense>
);
