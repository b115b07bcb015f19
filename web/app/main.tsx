import '../ui/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';

import { settingsQuery } from '../../api-client/settings/settings-queries.ts';
import { signInQuery } from '../../api-client/sign-in/sign-in-queries.ts';
import { startI18n } from '../i18n/i18n.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import { api } from './api.ts';
import { Banners } from './banners.tsx';
import { watchConnection } from './connection/watch-connection.ts';
import { shutDoor } from './door-positions.ts';
import { EntryLayout } from './entry-layout.tsx';
import { listenToOtherTabs } from './other-tabs.ts';
import { paths } from './paths.ts';
import { queryClient } from './query-client.ts';
import { AppRoutes } from './routes.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { fetchPart } from './version/fetch-part.ts';

// The content security policy allows no code from strings, and zod would try. It finds its settings there when it comes.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

/** So long the first screen waits for what it shows, before it says itself that it waits. */
const patience = 1_500;

const atMost = (milliseconds: number, what: Promise<unknown>) =>
  Promise.race([what, new Promise((resolve) => setTimeout(resolve, milliseconds))]);

const fetchCatalogue = (language: string, feature: string) =>
  fetchPart(() => loadCatalogue(language, feature));

async function start() {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root');
  // Only in `npm run dev:mock`: a build leaves this out, and the mocks with it.
  if (import.meta.env.MODE === 'mock') await (await import('../mocks/start-mocks.tsx')).startMocks();
  listenToOtherTabs();
  watchConnection();
  const isSigningIn = location.pathname.startsWith(paths.signIn);
  // Asked for before the first render, so that the door stands at its step at once and does not move on a reload.
  const known = Promise.all([
    queryClient.prefetchQuery(settingsQuery(api)),
    isSigningIn && queryClient.prefetchQuery(signInQuery(api)),
  ]);
  await Promise.all([startI18n(fetchCatalogue, ['ui', 'problems', 'sign-in']), atMost(patience, known)]);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Banners />
        {/* Address and screen change together: as a transition, the address would come after the screen. */}
        <BrowserRouter useTransitions={false}>
          <ScreenBoundary frame={(content) => <EntryLayout position={shutDoor}>{content}</EntryLayout>}>
            <AppRoutes />
          </ScreenBoundary>
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
