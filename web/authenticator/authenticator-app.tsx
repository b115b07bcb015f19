import { Announcements } from '../ui/announcements.tsx';
import { AccountsScreen } from './accounts/accounts-screen.tsx';

/** The authenticator: which screen belongs to which address. */
export const AuthenticatorApp = () => (
  <>
    <Announcements />
    <AccountsScreen />
  </>
);
