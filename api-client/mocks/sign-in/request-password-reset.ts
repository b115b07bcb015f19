import { v7 as uuidv7 } from 'uuid';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { refusalOfReset } from '../../sign-in/password-reset-rules.ts';
import { resetLinkLastsFor } from '../../sign-in/sign-in-limits.ts';
import { refuseReset, sendResetLink } from '../messages/send-reset-mail.ts';
import type { MockHandler } from '../mock-handler.ts';
import { countMail } from './count-mail.ts';
import { guesserOf } from './guesser.ts';
import { mailboxOf } from './mailbox-of.ts';
import { membershipsOf } from './sign-in-state.ts';

/** As long, and of the same characters, as those of the server. */
const createToken = () => `${uuidv7()}${uuidv7()}`.replaceAll('-', '').slice(-43);

export const requestPasswordReset: MockHandler<Operations['requestPasswordReset']> = (call) => {
  const { model, body, now } = call;
  const name = body.signInName.toLowerCase();
  const accountId = model.signInNames.find((each) => each.name === name)?.accountId ?? null;
  const isSent = countMail(call, guesserOf(call, { ...body, accountId }));
  if (isSent instanceof Refusal) return isSent;
  const mailbox = accountId && mailboxOf(model, accountId);
  const account = model.accounts.find(({ id }) => id === accountId);
  if (!isSent || !mailbox || !account) return undefined;

  const password = model.passwords.find((each) => each.accountId === account.id);
  const memberships = membershipsOf(model, account.id, now);
  const refusal = refusalOfReset({ ...account, password, memberships }, now);
  if (refusal) {
    refuseReset(model, mailbox, refusal, now);
    return undefined;
  }
  const token = createToken();
  const expiresAt = new Date(now.getTime() + resetLinkLastsFor);
  model.passwordResets.push({ id: uuidv7(), token, accountId: account.id, expiresAt, endedAt: null });
  sendResetLink(model, mailbox, token, now);
  return undefined;
};
