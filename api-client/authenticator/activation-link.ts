import * as z from 'zod/mini';
import { activationHandover, presentedActivationSchema } from './activation.ts';
import { handoverMark } from './activation-lifetime.ts';

const path = '/authenticator/';

/** The address of the app itself. `publicUrl` is where people reach the server. */
export const appAddress = (publicUrl: string): string => `${publicUrl}${path}`;

/** The address of an activation, to type: it holds no secret. */
export const activationUrl = (publicUrl: string, handle: string): string => `${publicUrl}${path}${handle}`;

/** The same with the code in the fragment, which no server, proxy or link preview gets to see (ASVS 14.2.1). */
export const activationLink = (publicUrl: string, handle: string, code: string): string =>
  `${activationUrl(publicUrl, handle)}#${code}`;

/** As typed by people and by cameras: what cannot be decoded names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Where the app on the home screen starts: its handover is in the fragment too. */
export const handoverLink = (publicUrl: string, handle: string, handover: string): string =>
  `${activationUrl(publicUrl, handle)}${handoverMark}${handover}`;

/**
 * What an address holds of an activation. `code` is missing in one that was typed, and in one of the home screen, which has a
 * `handover`; undefined where it is no such address.
 */
export function readActivationUrl(
  address: string,
): { origin: string; handle: string; code: string | undefined; handover: string | undefined } | undefined {
  const typed = address.trim();
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url?.pathname.startsWith(path)) return undefined;
  const { handle, code } = presentedActivationSchema.shape;
  const named = z.safeParse(handle, decoded(url.pathname.slice(path.length)));
  if (!named.success) return undefined;
  const coded = z.safeParse(code, url.hash.slice(1));
  const handed = z.safeParse(activationHandover, url.hash.slice(handoverMark.length));
  const isHandover = url.hash.startsWith(handoverMark) && handed.success;
  return {
    origin: url.origin,
    handle: named.data,
    code: coded.success ? coded.data : undefined,
    handover: isHandover ? handed.data : undefined,
  };
}
