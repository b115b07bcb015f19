import './authenticator.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../i18n/i18n.ts';
import { openAccounts } from './accounts/accounts.ts';
import { watchAccounts } from './accounts/watch-accounts.ts';
import { AuthenticatorApp } from './authenticator-app.tsx';
import { wearBrand } from './frame/brand.ts';
import { watchInstallPrompt } from './install/install-prompt.ts';
import { loadWords } from './load-words.ts';
import { takeActivationFromAddress, watchAddress } from './pairing/take-activation.ts';
import { watchConnection } from './protocol/watch-connection.ts';
import { standBy } from './stand-by.ts';

// The content security policy allows no code from strings, and zod would try. It finds its settings there when it comes.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

async function start() {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root');
  // Only in `npm run dev:mock`: a build leaves this out, and the mocks with it.
  if (import.meta.env.MODE === 'mock') await (await import('../mocks/start-mocks.tsx')).startMocks();
  takeActivationFromAddress();
  watchAddress();
  watchInstallPrompt();
  watchConnection();
  void wearBrand();
  await Promise.all([startI18n(loadWords, ['ui', 'problems', 'authenticator']), openAccounts()]);
  createRoot(root).render(
    <StrictMode>
      <AuthenticatorApp />
    </StrictMode>,
  );
  watchAccounts();
}

void start().then(standBy);
