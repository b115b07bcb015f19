import type { Handlers } from '../http/handler.ts';
import { answerApproval } from './answer-approval.ts';
import { cancelPairing } from './cancel-pairing.ts';
import { createHandover } from './create-handover.ts';
import { createNonce } from './create-nonce.ts';
import { listApprovals } from './list-approvals.ts';
import { getDevice, removeDevice, renameDevice } from './own-device.ts';
import { pairDevice } from './pair-device.ts';
import { removePushSubscription, setPushSubscription } from './push-subscription.ts';
import { readActivation } from './read-activation.ts';
import { reportApproval } from './report-approval.ts';
import { restoreDevice } from './restore-device.ts';
import { sendApproval } from './send-approval.ts';
import { startPairing } from './start-pairing.ts';
import { streamDeviceEvents } from './stream-device-events.ts';
import { streamSignInEvents } from './stream-sign-in-events.ts';
import { createEventTicket } from './ticket.ts';

export const authenticatorHandlers = {
  startPairing,
  cancelPairing,
  sendApproval,
  streamSignInEvents,
  createNonce,
  createHandover,
  readActivation,
  pairDevice,
  restoreDevice,
  getDevice,
  renameDevice,
  removeDevice,
  setPushSubscription,
  removePushSubscription,
  listApprovals,
  answerApproval,
  reportApproval,
  createEventTicket,
  streamDeviceEvents,
} satisfies Partial<Handlers>;
