import { and, eq, lt, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { EnrolmentStage, MethodKind, WalkableStage } from '../../api-client/enrolment/enrolment.ts';
import { createTotpKey } from '../../api-client/enrolment/totp.ts';
import type { Transaction } from '../db/database.ts';
import { prepared } from '../db/prepared-statements.ts';
import { accounts, authenticationMethods, enrolments } from '../db/schema.ts';
import type { Sealer } from '../secrets/encryption.ts';

const boundTo = (signInId: string) => `enrolment:${signInId}`;

interface Beginning {
  readonly signInId: string;
  readonly accountId: string;
  readonly kind: MethodKind;
  readonly stage: WalkableStage;
  readonly now: Date;
}

/** Binds a method's sealed key to its row. */
export const methodBinding = (methodId: string): string => `method:${methodId}`;

/** The key of an enrolment under way; throws when it is done. */
export function openEnrolmentKey(enrolment: typeof enrolments.$inferSelect, sealer: Sealer): string {
  if (!enrolment.secretEncrypted) throw new Error('an enrolment that is done keeps no key');
  return sealer.open(enrolment.secretEncrypted, boundTo(enrolment.signInId));
}

/**
 * Begins the registration of a method in a sign-in, or begins it anew: the key before is dead at once. Only an app for one-time
 * codes has a key from here; our own authenticator makes its own.
 */
export async function beginEnrolment(
  tx: Transaction,
  sealer: Sealer,
  { signInId, accountId, kind, stage, now }: Beginning,
) {
  const secretEncrypted = kind === 'totp' ? sealer.seal(createTotpKey(), boundTo(signInId)) : null;
  const begun = { kind, stage, secretEncrypted, createdAt: now };
  const [enrolment] = await tx
    .insert(enrolments)
    .values({ signInId, accountId, ...begun })
    .onConflictDoUpdate({ target: enrolments.signInId, set: begun })
    .returning();
  if (!enrolment) throw new Error('the enrolment was not written');
  return enrolment;
}

/** Moves to a screen of the wizard; `done` forgets the key. */
export async function setStage(tx: Transaction, signInId: string, stage: EnrolmentStage): Promise<void> {
  const forget = stage === 'done' ? { secretEncrypted: null } : {};
  await tx
    .update(enrolments)
    .set({ stage, ...forget })
    .where(eq(enrolments.signInId, signInId));
}

/** Leaves the wizard. */
export async function endEnrolment(tx: Transaction, signInId: string): Promise<void> {
  await tx.delete(enrolments).where(eq(enrolments.signInId, signInId));
}

/** Adds a TOTP app to the account; the first method becomes the default. `counter`: the time step of the code that proved it. */
export async function addTotpMethod(
  tx: Transaction,
  sealer: Sealer,
  method: { accountId: string; key: string; name: string; counter: number; now: Date; isFirst: boolean },
): Promise<void> {
  const id = uuidv7();
  const { accountId, key, name, counter, now } = method;
  const secretEncrypted = sealer.seal(key, methodBinding(id));
  const times = { createdAt: now, lastUsedAt: now };
  await tx
    .insert(authenticationMethods)
    .values({ id, accountId, kind: 'totp', name, secretEncrypted, lastUsedCounter: counter, ...times });
  if (method.isFirst) await setDefaultMethod(tx, accountId, id);
}

/** Makes a method of an account the one that is asked for first. */
export async function setDefaultMethod(tx: Transaction, accountId: string, methodId: string): Promise<void> {
  await tx.update(accounts).set({ defaultMethodId: methodId }).where(eq(accounts.id, accountId));
}

/** Notes the use of a code, so that neither it nor an older one works again (RFC 6238 §5.2). False where it was used already. */
export async function noteTotpCounter(
  tx: Transaction,
  methodId: string,
  counter: number,
  now: Date,
): Promise<boolean> {
  const noted = await noteCounter(tx, { methodId, counter, now });
  return noted.length > 0;
}

const { lastUsedCounter, lastUsedAt } = authenticationMethods;
const noteCounter = prepared((tx) =>
  tx
    .update(authenticationMethods)
    .set({
      lastUsedCounter: sql`${sql.param(sql.placeholder('counter'), lastUsedCounter)}`,
      lastUsedAt: sql`${sql.param(sql.placeholder('now'), lastUsedAt)}`,
    })
    .where(
      and(
        eq(authenticationMethods.id, sql.placeholder('methodId')),
        lt(lastUsedCounter, sql.placeholder('counter')),
      ),
    )
    .returning({ id: authenticationMethods.id }),
);
