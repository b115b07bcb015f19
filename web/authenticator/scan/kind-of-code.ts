import { readActivationUrl } from '../../../api-client/authenticator/activation-link.ts';

/**
 * What a QR code is to this app. `activation`: a link of this server's; `other-server`: one of another server's; `other-app`: a key
 * for one-time codes, which is for another app; `no-code`: our link, but without the code; `unknown`: anything else.
 */
export type KindOfCode = 'activation' | 'no-code' | 'other-server' | 'other-app' | 'unknown';

const oneTimeCodes = /^otpauth(-migration)?:\/\//i;

/** Says what a scanned text is, for the app of `ownOrigin`. Nothing of it is opened or sent anywhere. */
export function kindOfCode(text: string, ownOrigin: string): KindOfCode {
  if (oneTimeCodes.test(text.trim())) return 'other-app';
  const activation = /^https?:\/\//i.test(text.trim()) ? readActivationUrl(text) : undefined;
  if (!activation) return 'unknown';
  if (activation.origin !== ownOrigin) return 'other-server';
  return activation.code ? 'activation' : 'no-code';
}
