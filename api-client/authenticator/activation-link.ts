import * as z from 'zod/mini';
import { presentedActivationSchema } from './activation.ts';

const path = '/authenticator/';

/** The address of an activation, to type: it holds no secret. `publicUrl` is where people reach the server. */
export const activationUrl = (publicUrl: string, handle: string): string => `${publicUrl}${path}${handle}`;

/** The same with the code in the fragment, which no server, proxy or link preview gets to see (ASVS 14.2.1). */
export const activationLink = (publicUrl: string, handle: string, code: string): string =>
  `${activationUrl(publicUrl, handle)}#${code}`;

/** What an address holds of an activation. `code` is missing in one that was typed; undefined where it is no such address. */
export function readActivationUrl(
  address: string,
): { origin: string; handle: string; code: string | undefined } | undefined {
  const typed = address.trim();
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url?.pathname.startsWith(path)) return undefined;
  const { handle, code } = presentedActivationSchema.shape;
  const named = z.safeParse(handle, decodeURIComponent(url.pathname.slice(path.length)));
  if (!named.success) return undefined;
  const coded = z.safeParse(code, url.hash.slice(1));
  return { origin: url.origin, handle: named.data, code: coded.success ? coded.data : undefined };
}
