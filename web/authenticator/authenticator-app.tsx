import { Suspense } from 'react';
import { Banners } from '../app/banners.tsx';
import { useSharedState } from '../ui/shared-state.ts';
import {
  AccountScreen,
  AddedScreen,
  LostAccountScreen,
  PairScreen,
  RemoveAccountScreen,
  TypeCodeScreen,
} from './account-screens.ts';
import { accounts } from './accounts/accounts.ts';
import { AccountsScreen } from './accounts/accounts-screen.tsx';
import { Waiting } from './frame/waiting.tsx';
import { NothingKeptScreen } from './keys/nothing-kept-screen.tsx';
import type { OpenedByLink } from './pairing/take-activation.ts';
import { RequestsScreen } from './requests/requests-screen.tsx';
import { useHistoryState, usePath } from './router/location.ts';
import { InstallScreen, NotificationsScreen, ScanScreen } from './set-up-screens.ts';

/** Which screen belongs to a path (router/paths.ts). */
function Screen({ path }: { path: string }) {
  const { link } = (useHistoryState() ?? {}) as OpenedByLink;
  const [, , name = '', id = '', part] = path.split('/');
  switch (name) {
    case '':
      return <AccountsScreen />;
    case 'requests':
      return <RequestsScreen />;
    case 'scan':
      return <ScanScreen />;
    case 'install':
      return <InstallScreen />;
    case 'notifications':
      return <NotificationsScreen />;
    case 'type':
      return <TypeCodeScreen />;
    case 'lost':
      return <LostAccountScreen />;
    case 'added':
      return <AddedScreen key={id} id={id} />;
    case 'account':
      return part === 'remove' ? <RemoveAccountScreen id={id} /> : <AccountScreen key={id} id={id} />;
    default:
      return <PairScreen key={`${name} ${link}`} />;
  }
}

/** The authenticator: what it has to say about the connection, and a screen. */
export function AuthenticatorApp() {
  const path = usePath();
  const keepsNothing = useSharedState(accounts) === undefined;
  return (
    <>
      <Banners />
      <Suspense fallback={<Waiting />}>
        {keepsNothing ? <NothingKeptScreen /> : <Screen path={path} />}
      </Suspense>
    </>
  );
}
