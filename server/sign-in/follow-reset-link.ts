import type { Operations } from '../../api-client/operations.ts';
import { isLinkAlive } from '../../api-client/sign-in/password-reset-rules.ts';
import { signInLastsFor } from '../../api-client/sign-in/sign-in-limits.ts';
import { recordEvent } from '../audit/record-event.ts';
import { identify, type Transaction } from '../db/database.ts';
import { signIns } from '../db/schema.ts';
import type { Call, Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { createToken, hashToken } from '../secrets/tokens.ts';
import { describeSignIn } from './describe-step.ts';
import { guesserOf } from './guesser.ts';
import { originOf } from './origin-of.ts';
import {
  endPasswordResets,
  findMailbox,
  lockPasswordReset,
  newestResetOf,
} from './password-reset-queries.ts';
import { loadState } from './sign-in-queries.ts';

/** Spends the link that is presented, and gives whose it is. Throws `reset_link_dead`: forged, used, lapsed or superseded. */
async function spendLink(tx: Transaction, tokenHash: Buffer, now: Date) {
  const link = await lockPasswordReset(tx, tokenHash);
  if (!link?.accountId) throw new Refusal('reset_link_dead');
  const { accountId } = link;
  await identify(tx, accountId);
  const isAlive = isLinkAlive(link, await newestResetOf(tx, accountId), now);
  const mailbox = await findMailbox(tx, accountId);
  if (!isAlive || mailbox?.password?.kind !== 'own') throw new Refusal('reset_link_dead');
  await endPasswordResets(tx, accountId, now);
  return { accountId, email: mailbox.recipient.email };
}

async function beginSignIn(
  tx: Transaction,
  call: Call<Operations['followResetLink']>,
  { accountId, email }: { accountId: string; email: string },
  now: Date,
) {
  const token = createToken();
  const [row] = await tx
    .insert(signIns)
    .values({
      tokenHash: hashToken(token),
      accountId,
      signInName: email,
      chosenLanguage: call.body.language ?? null,
      address: call.client.address,
      userAgent: call.client.userAgent,
      resetLinkProvedAt: now,
      createdAt: now,
      expiresAt: new Date(now.getTime() + signInLastsFor),
    })
    .returning();
  if (!row) throw new Error('the sign-in was not written');
  return { token, row };
}

/**
 * Begins a sign-in with a mailed link in the place of the forgotten password. The link is spent; the second factor and the new
 * password follow in that sign-in, and no session comes before them (ASVS 6.4.3). Throws `reset_link_dead`.
 */
export const followResetLink: Handler<Operations['followResetLink']> = async (call) => {
  const { services, body, cookies } = call;
  const now = services.now();
  const tokenHash = hashToken(body.token);
  const { token, signIn, asker } = await services.database.transaction(
    { kind: 'account', tokenHash },
    async (tx) => {
      const account = await spendLink(tx, tokenHash, now);
      const begun = await beginSignIn(tx, call, account, now);
      const { accountId } = account;
      await recordEvent(tx, 'password.reset-link-followed', { actor: 'visitor', accountId });
      return {
        token: begun.token,
        signIn: await describeSignIn(tx, call, await loadState(tx, begun.row, originOf(call), now)),
        asker: await guesserOf(tx, call, begun.row),
      };
    },
  );
  await services.throttle.mailWasUsed(asker);
  cookies.set('sign-in', token, signInLastsFor / 1000);
  return signIn;
};
