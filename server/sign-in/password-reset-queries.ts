import { and, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { accounts, contacts, passwordResets, passwords, signInNames, signIns } from '../db/schema.ts';
import type { Recipient } from '../messages/mailer.ts';

/** Where mail about an account goes, and what decides whether its password can be reset. */
export interface Mailbox {
  readonly recipient: Recipient;
  readonly activatedAt: Date | null;
  readonly password: { readonly kind: 'temporary' | 'own' } | undefined;
}

/** The mailbox of an account, in its context; undefined where there is no such account. */
export async function findMailbox(tx: Transaction, accountId: string): Promise<Mailbox | undefined> {
  const [row] = await tx
    .select({
      email: signInNames.name,
      name: contacts.name,
      language: accounts.language,
      activatedAt: accounts.activatedAt,
      passwordKind: passwords.kind,
    })
    .from(accounts)
    .innerJoin(signInNames, and(eq(signInNames.accountId, accounts.id), eq(signInNames.kind, 'email')))
    .leftJoin(contacts, eq(contacts.accountId, accounts.id))
    .leftJoin(passwords, eq(passwords.accountId, accounts.id))
    .where(eq(accounts.id, accountId))
    .orderBy(contacts.id)
    .limit(1);
  if (!row) return undefined;
  const { email, name, language, activatedAt, passwordKind } = row;
  return {
    recipient: { email, name: name ?? email, language },
    activatedAt,
    password: passwordKind ? { kind: passwordKind } : undefined,
  };
}

/** Keeps that a link was asked for. */
export async function insertPasswordReset(
  tx: Transaction,
  reset: Omit<typeof passwordResets.$inferInsert, 'id'>,
): Promise<void> {
  await tx.insert(passwordResets).values(reset);
}

/** The link that the context's token opens, locked, so that it is spent once. */
export async function lockPasswordReset(tx: Transaction, tokenHash: Buffer) {
  const [row] = await tx
    .select()
    .from(passwordResets)
    .where(eq(passwordResets.tokenHash, tokenHash))
    .for('update');
  return row;
}

/** The id of the newest link of an account that was not used. Ids sort by the time at which they were made. */
export async function newestResetOf(tx: Transaction, accountId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: passwordResets.id })
    .from(passwordResets)
    .where(and(eq(passwordResets.accountId, accountId), isNull(passwordResets.endedAt)))
    .orderBy(desc(passwordResets.id))
    .limit(1);
  return row?.id;
}

/** Ends every link of an account. */
export async function endPasswordResets(tx: Transaction, accountId: string, now: Date): Promise<void> {
  await tx
    .update(passwordResets)
    .set({ endedAt: now })
    .where(and(eq(passwordResets.accountId, accountId), isNull(passwordResets.endedAt)));
}

/** Ends the other sign-ins of an account in which a link stands in for the password. */
export async function endOtherResets(
  tx: Transaction,
  accountId: string,
  signInId: string,
  now: Date,
): Promise<void> {
  await tx
    .update(signIns)
    .set({ endedAt: now })
    .where(
      and(
        eq(signIns.accountId, accountId),
        ne(signIns.id, signInId),
        isNull(signIns.endedAt),
        isNotNull(signIns.resetLinkProvedAt),
      ),
    );
}
