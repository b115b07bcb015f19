import type { Operation } from '../../operation.ts';
import type { MockCall } from '../mock-handler.ts';

/** Every browser of the mock is on the same network. */
export const network = '127.0.0.1';

/** Who guesses, or asks, under a sign-in name: a browser counts as known only for the account that used it. */
export function guesserOf(
  { model, cookies }: Pick<MockCall<Operation>, 'model' | 'cookies'>,
  { accountId, signInName }: { readonly accountId: string | null; readonly signInName: string },
) {
  const browser = cookies.get('browser');
  const isKnown = model.knownBrowsers.some(
    (known) => known.accountId === accountId && known.token === browser,
  );
  return {
    subject: accountId ?? signInName.toLowerCase(),
    knownBrowser: (isKnown && browser) || null,
  };
}
