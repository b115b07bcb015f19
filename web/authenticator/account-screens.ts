import { lazyScreen } from '../app/version/lazy-screen.ts';

/** What one comes to on purpose, now and then, is fetched then. Accounts and requests come with the page. */
export const PairScreen = lazyScreen(async () => ({
  default: (await import('./pairing/pair-screen.tsx')).PairScreen,
}));

export const TypeCodeScreen = lazyScreen(async () => ({
  default: (await import('./pairing/type-code-screen.tsx')).TypeCodeScreen,
}));

export const AddedScreen = lazyScreen(async () => ({
  default: (await import('./pairing/added-screen.tsx')).AddedScreen,
}));

export const LostAccountScreen = lazyScreen(async () => ({
  default: (await import('./pairing/lost-account-screen.tsx')).LostAccountScreen,
}));

export const AccountScreen = lazyScreen(async () => ({
  default: (await import('./accounts/account-screen.tsx')).AccountScreen,
}));

export const RemoveAccountScreen = lazyScreen(async () => ({
  default: (await import('./accounts/remove-account-screen.tsx')).RemoveAccountScreen,
}));
