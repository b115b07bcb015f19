import { contactIdOf, openAdministrator } from './contacts.ts';
import { refusalOf } from './refusal-of.ts';
import { type Browser, signInFirstTime, startServerForTest } from './test-server.ts';

export const lostPhone = 'l.dijkgraaf@waterlandzorg.example';

/** A contact with an app, who is signed in, and an administrator who can reset their methods. */
export async function startWithLostPhone() {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const key = await signInFirstTime(server, browser, lostPhone);
  const administrator = await openAdministrator(server);
  const contactId = await contactIdOf(administrator, lostPhone);
  const reset = () => administrator.api.resetMethods({ params: { contactId } });
  return { server, browser, key, administrator, contactId, reset };
}

/** Types the code that was read out. */
export const typeResetCode = ({ api }: Browser, code: string) => api.proveResetCode({ body: { code } });

/** The code of the problem with which a call is refused. */
export const refusalCodeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code;
