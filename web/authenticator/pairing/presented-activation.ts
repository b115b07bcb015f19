import { activationUrl, readActivationUrl } from '../../../api-client/authenticator/activation-link.ts';
import { goTo } from '../router/location.ts';
import { paths } from '../router/paths.ts';
import type { OpenedByLink } from './take-activation.ts';

/** What a link, a scan or a person typing has presented; without code and handover where only the address was there. */
export interface PresentedActivation {
  readonly handle: string;
  readonly code: string | undefined;
  /** In the place of the code, where the app on the home screen of an iPhone goes on. */
  readonly handover: string | undefined;
}

/** The activation of the address that is shown; undefined where it is no such address. */
export function activationAtHand(): PresentedActivation | undefined {
  const { link } = (history.state ?? {}) as OpenedByLink;
  return readActivationUrl(link ?? location.href);
}

/**
 * Presents an activation: its screen asks whether to add the account. Takes what was scanned or typed (an activation link);
 * false where it is none of this server's.
 */
export function presentActivation(address: string): boolean {
  const activation = readActivationUrl(address);
  if (activation?.origin !== location.origin) return false;
  const state: OpenedByLink = { link: address };
  goTo(paths.activation(activation.handle), { state });
  return true;
}

/**
 * What was typed where the address belongs: an address, without its scheme as it stands under the QR code, or only the eight
 * characters at its end.
 */
export function readTypedAddress(typed: string) {
  const address = typed.trim();
  const withScheme = /^https?:\/\//i.test(address) ? address : `${location.protocol}//${address}`;
  return readActivationUrl(withScheme) ?? readActivationUrl(activationUrl(location.origin, address));
}
