import { readActivationUrl } from '../../../api-client/authenticator/activation-link.ts';
import { goTo } from '../router/location.ts';
import { paths } from '../router/paths.ts';

/** What a link, a scan or a person typing has presented; without the code where only the address was there. */
export interface PresentedActivation {
  readonly handle: string;
  readonly code: string | undefined;
  /** In the place of the code, where the app on the home screen of an iPhone goes on. */
  readonly handover?: string | undefined;
}

const stateOf = ({ code, handover }: PresentedActivation) => ({ code, handover });

/** Takes the code out of the address as soon as the page is opened by an activation link. It stays with this entry of the history, so that a reload loses nothing. */
export function takeActivationFromAddress() {
  const activation = readActivationUrl(location.href);
  if (activation?.code || activation?.handover)
    history.replaceState(stateOf(activation), '', paths.activation(activation.handle));
}

/** The activation of the address that is shown; undefined where it shows another screen. */
export function activationAtHand(): PresentedActivation | undefined {
  const activation = readActivationUrl(location.href);
  const { code, handover } = (history.state ?? {}) as Partial<PresentedActivation>;
  return activation && { handle: activation.handle, code, handover };
}

/**
 * Presents an activation: its screen asks whether to add the account. Takes what was scanned or typed (an activation link);
 * false where it is none of this server's.
 */
export function presentActivation(address: string): boolean {
  const activation = readActivationUrl(address);
  if (activation?.origin !== location.origin) return false;
  goTo(paths.activation(activation.handle), { state: stateOf(activation) });
  return true;
}
