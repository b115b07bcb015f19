import { eq, sql } from 'drizzle-orm';
import type { Operation } from '../../api-client/operation.ts';
import { sessionLastsFor } from '../../api-client/session/session-lifetime.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { inserting, prepared, updating } from '../db/prepared-statements.ts';
import { accounts, contacts, invitations, knownBrowsers, sessions } from '../db/schema.ts';
import type { Call } from '../http/handler.ts';
import { createToken, hashToken } from '../secrets/tokens.ts';
import { type Membership, type SignInState, updateSignIn } from './sign-in-queries.ts';

const browserRemembered = 400 * 24 * 60 * 60;

async function acceptInvitation(
  tx: Transaction,
  membership: Membership,
  accountId: string,
  now: Date,
): Promise<void> {
  if (!membership.invitationId) return;
  const { organisationId, contactId } = membership;
  await tx
    .update(invitations)
    .set({ endedAt: now, endedAs: 'accepted' })
    .where(eq(invitations.id, membership.invitationId));
  await recordEvent(tx, 'invitation.accepted', {
    actor: 'account',
    actorAccountId: accountId,
    organisationId,
    contactId,
    accountId,
    occurredAt: now,
  });
}

const noteBrowser = prepared((tx) =>
  tx
    .insert(knownBrowsers)
    .values({
      accountId: sql.placeholder('accountId'),
      tokenHash: sql.placeholder('tokenHash'),
      firstUsedAt: sql.placeholder('firstUsedAt'),
      lastUsedAt: sql.placeholder('lastUsedAt'),
    })
    .onConflictDoUpdate({
      target: [knownBrowsers.accountId, knownBrowsers.tokenHash],
      set: { lastUsedAt: sql`excluded.last_used_at` },
    }),
);

async function knowBrowser(
  tx: Transaction,
  { cookies }: Pick<Call<Operation>, 'cookies'>,
  accountId: string,
  now: Date,
): Promise<void> {
  const token = cookies.get('browser') ?? createToken();
  const row = { accountId, tokenHash: hashToken(token), firstUsedAt: now, lastUsedAt: now };
  await noteBrowser(tx, row);
  cookies.set('browser', token, browserRemembered);
}

const updateContact = updating(contacts);
const insertSession = inserting(sessions);

const activateAccount = prepared((tx) =>
  tx
    .update(accounts)
    .set({
      activatedAt: sql`coalesce(${accounts.activatedAt}, ${sql.param(sql.placeholder('now'), accounts.activatedAt)})`,
      language: sql`coalesce(${sql.placeholder('language')}, ${accounts.language})`,
    })
    .where(eq(accounts.id, sql.placeholder('accountId'))),
);

/**
 * Turns a sign-in for which nothing is due into a session of one organisation: a new cookie with a new id (ASVS 7.2.4),
 * the invitation accepted, the language kept.
 */
export async function completeSignIn(
  tx: Transaction,
  call: Pick<Call<Operation>, 'services' | 'cookies' | 'client'>,
  { row, open }: SignInState,
  organisationId: string,
): Promise<void> {
  const now = call.services.now();
  const membership = open.find((each) => each.organisationId === organisationId);
  if (!membership || !row.accountId)
    throw new Error('a sign-in is completed for an organisation of its account');
  const { accountId } = row;
  const { contactId } = membership;

  await acceptInvitation(tx, membership, accountId, now);
  await updateContact(tx, contactId, { access: 'active', lastSignedInAt: now });
  await activateAccount(tx, { accountId, now, language: row.chosenLanguage });

  const token = createToken();
  await insertSession(tx, {
    tokenHash: hashToken(token),
    accountId,
    organisationId,
    contactId,
    signInId: row.id,
    signInName: row.signInName,
    hasOtherOrganisations: open.length > 1,
    userAgent: call.client.userAgent,
    address: call.client.address,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + sessionLastsFor),
  });
  await updateSignIn(tx, row.id, { endedAt: now });
  await recordEvent(tx, 'sign-in.completed', {
    actor: 'account',
    actorAccountId: accountId,
    organisationId,
    contactId,
    accountId,
    occurredAt: now,
  });
  await knowBrowser(tx, call, accountId, now);
  call.cookies.clear('sign-in');
  call.cookies.set('session', token);
}
