import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { browserOf } from '../security-info/browser-of.ts';
import { findAccount } from '../sign-in/sign-in-queries.ts';
import { listOpenApprovals } from './approval-queries.ts';
import { deviceContext } from './own-device.ts';

/** The open requests for the phone, without their numbers. */
export const listApprovals: Handler<Operations['listApprovals']> = ({ caller, services }) =>
  services.database.transaction(deviceContext(caller), async (tx) => {
    const now = services.now();
    const account = await findAccount(tx, caller.device.accountId);
    const open = await listOpenApprovals(tx, caller.device, now);
    return {
      approvals: open.map(
        ({ id, purpose, nonce, organisations, userAgent, place, createdAt, expiresAt }) => ({
          id,
          purpose,
          nonce,
          organisations,
          account: account?.email ?? '',
          browser: browserOf(userAgent),
          place,
          createdAt: createdAt.toISOString(),
          expiresAt: expiresAt.toISOString(),
          secondsLeft: Math.ceil((expiresAt.getTime() - now.getTime()) / 1000),
        }),
      ),
      now: now.toISOString(),
    };
  });
