import '../ui/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';

import { sessionQuery } from '../../api-client/session/session-queries.ts';
import { settingsQuery } from '../../api-client/settings/settings-queries.ts';
import { signInQuery } from '../../api-client/sign-in/sign-in-queries.ts';
import { startI18n } from '../i18n/i18n.ts';
import { api } from './api.ts';
import { listenToOtherTabs } from './other-tabs.ts';
import { paths } from './paths.ts';
import { queryClient } from './query-client.ts';
import { AppRoutes } from './routes.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';

// The content security policy allows no code from strings, and zod would try. It finds its settings there when it comes.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

async function start() {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root');
  listenToOtherTabs();
  const isSigningIn = location.pathname.startsWith(paths.signIn);
  // Under way while the words come; the guard of the inside waits for it.
  if (location.pathname === paths.start) void queryClient.prefetchQuery(sessionQuery(api));
  // Asked for before the first render, so that the door stands at its step at once and does not move on a reload.
  await Promise.all([
    startI18n(),
    queryClient.prefetchQuery(settingsQuery(api)),
    isSigningIn && queryClient.prefetchQuery(signInQuery(api)),
  ]);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        {/* Address and screen change together: as a transition, the address would come after the screen. */}
        <BrowserRouter useTransitions={false}>
          <ScreenBoundary>
            <AppRoutes />
          </ScreenBoundary>
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
