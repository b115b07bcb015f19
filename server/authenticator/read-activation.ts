import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { describeAccount } from './describe-device.ts';
import { presentActivation } from './present-activation.ts';

/** Says whose account the activation adds, so that the person can look before they tap (G1.3). */
export const readActivation: Handler<Operations['readActivation']> = (call) =>
  presentActivation(call, call.body, async (tx, { activation }) => ({
    account: await describeAccount(tx, call.services, activation.accountId),
  }));
