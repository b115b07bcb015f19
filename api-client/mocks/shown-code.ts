import { Secret, TOTP } from 'otpauth';
import type { MockBrowser } from './answer-operation.ts';

/**
 * What the authenticator app of the person at this browser would show at this moment, in the place of a phone: of the key
 * that they are registering, or else of the app that they have. Undefined where no sign-in is under way, or none with an app.
 */
export function shownCode({ world, cookies }: MockBrowser): string | undefined {
  const key = world.transaction(({ signIns, enrolments, methods }) => {
    const signIn = signIns.find(({ token, endedAt }) => token === cookies.get('sign-in') && !endedAt);
    if (!signIn?.passwordProvedAt) return undefined;
    const begun = enrolments.find(({ signInId, stage }) => signInId === signIn.id && stage !== 'done');
    const own = methods.find(({ accountId, kind }) => accountId === signIn.accountId && kind === 'totp');
    return (begun ?? own)?.key ?? undefined;
  });
  return key && new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: world.now().getTime() });
}
