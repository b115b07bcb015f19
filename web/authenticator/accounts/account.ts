import type * as z from 'zod/mini';
import type { approvalRequestSchema } from '../../../api-client/authenticator/approval.ts';
import type { KeptAccount } from '../keys/kept-account.ts';
import type { DeviceClient } from '../protocol/device-client.ts';

/** An open request of an account. */
export interface OpenRequest extends z.infer<typeof approvalRequestSchema> {
  /** When it lapses, by the clock of this phone, be that right or wrong. */
  readonly lapsesAt: number;
}

/** An account on this phone, and how it stands now. */
export interface Account extends KeptAccount {
  readonly client: DeviceClient;
  readonly requests: readonly OpenRequest[];
  /** The server has been asked for them since the app was opened. */
  readonly isListed: boolean;
  /** The server does not know it on this phone, or no longer. */
  readonly isGone: boolean;
}
