import { v7 as uuidv7 } from 'uuid';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { composeResetCode, resetCodeLastsFor } from '../../sign-in/reset-code.ts';
import { random } from '../authenticator/chance.ts';
import { tellMethodsReset } from '../messages/send-security-mail.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { endDevicesOf } from '../sign-in/remembered-devices.ts';
import { contactNamed } from './change-contact.ts';
import { eventBy } from './contact-call.ts';

/** Takes away whatever proves a person besides the password. */
function takeMethodsAway(model: Model, accountId: string, now: Date): void {
  const isAnothers = (each: { readonly accountId: string }) => each.accountId !== accountId;
  model.methods = model.methods.filter(isAnothers);
  endDevicesOf(model, accountId, now);
  model.devices = model.devices.filter(isAnothers);
  model.knownBrowsers = model.knownBrowsers.filter(isAnothers);
  model.methodResets = model.methodResets.filter(isAnothers);
  for (const each of [...model.signIns, ...model.sessions])
    if (each.accountId === accountId) each.endedAt ??= now;
  for (const each of model.activations) if (each.accountId === accountId) each.endedAs ??= 'cancelled';
  for (const each of model.approvals)
    if (each.accountId === accountId && !each.endedAt)
      Object.assign(each, { endedAt: now, outcome: 'cancelled' });
}

export const resetMethods: MockHandler<Operations['resetMethods']> = (call) => {
  const { model, caller, params, now } = call;
  if (params.contactId === caller.contactId) throw new Refusal('own_contact');
  const { id: contactId, accountId } = contactNamed(call, params.contactId);
  if (!accountId) throw new Refusal('nothing_to_reset');
  if (model.contacts.some((each) => each.accountId === accountId && each.id !== contactId))
    throw new Refusal('account_shared');
  const known = [...model.methods, ...model.methodResets];
  if (!known.some((each) => each.accountId === accountId)) throw new Refusal('nothing_to_reset');
  takeMethodsAway(model, accountId, now);
  const code = composeResetCode(random);
  const expiresAt = new Date(now.getTime() + resetCodeLastsFor);
  model.methodResets.push({ id: uuidv7(), accountId, code, attempts: 0, expiresAt, usedAt: null });
  recordEvent(model, 'methods-reset', { ...eventBy(call), contactId });
  tellMethodsReset(model, accountId, now);
  return { code, lapsesAt: expiresAt.toISOString() };
};
