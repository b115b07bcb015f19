import type { Device } from '../../../api-client/authenticator/device.ts';
import type { PhoneKey } from './phone-key.ts';

/** With what the account's owner proves an approval: the phone's key, or the credential of the phone with this id. */
export type ProofMeans =
  | { readonly kind: 'key' }
  | { readonly kind: 'webauthn'; readonly credentialId: ArrayBuffer };

/** An account as this phone keeps it. */
export interface KeptAccount extends Pick<Device, 'id' | 'state' | 'name' | 'account'> {
  readonly key: PhoneKey;
  readonly means: ProofMeans;
  /** When this phone last approved for it; null: not yet. */
  readonly usedAt: string | null;
}
