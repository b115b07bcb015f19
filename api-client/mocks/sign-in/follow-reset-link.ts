import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { decideNextStep } from '../../sign-in/next-step.ts';
import { isLinkAlive } from '../../sign-in/password-reset-rules.ts';
import type { MockHandler } from '../mock-handler.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { forgetMails } from './count-mail.ts';
import { describeSignIn } from './describe-sign-in.ts';
import { guesserOf } from './guesser.ts';
import { mailboxOf } from './mailbox-of.ts';
import { signInState } from './sign-in-state.ts';

export const followResetLink: MockHandler<Operations['followResetLink']> = (call) => {
  const { model, body, now } = call;
  const link = model.passwordResets.find(({ token }) => token === body.token);
  const living = model.passwordResets.filter((each) => each.accountId === link?.accountId && !each.endedAt);
  const mailbox = link && mailboxOf(model, link.accountId);
  if (!mailbox || !isLinkAlive(link, living.at(-1)?.id, now)) return new Refusal('reset_link_dead');
  const { accountId } = link;
  for (const each of living) each.endedAt = now;
  const signIn = beginSignIn(call, {
    accountId,
    signInName: mailbox.email,
    language: body.language,
    resetLinkProvedAt: now,
  });
  forgetMails(call, guesserOf(call, signIn));
  const state = signInState(call, signIn);
  return describeSignIn(call, state, decideNextStep(state.facts));
};
