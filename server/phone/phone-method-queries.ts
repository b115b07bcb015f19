import { and, eq, isNotNull } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { maskNumber } from '../../api-client/phone/mobile-number.ts';
import type { Transaction } from '../db/database.ts';
import { accounts, authenticationMethods, contacts } from '../db/schema.ts';
import type { Sealer } from '../secrets/encryption.ts';
import type { SignInState } from '../sign-in/sign-in-queries.ts';

const methodBinding = (methodId: string): string => `phone:${methodId}`;

type Method = SignInState['methods'][number];

/** The number of a phone that is registered. Throws where the method is another. */
export function openNumber({ id, phoneEncrypted }: Method, sealer: Sealer): string {
  if (!phoneEncrypted) throw new Error('only a phone has a number');
  return sealer.open(phoneEncrypted, methodBinding(id));
}

/**
 * Adds a phone to the account, in the place of the one before: an account has one (G4.7). It becomes the default where that one
 * was, or where the account had no method at all.
 */
export async function addPhoneMethod(
  tx: Transaction,
  sealer: Sealer,
  { accountId, number, now }: { accountId: string; number: string; now: Date },
): Promise<void> {
  const id = uuidv7();
  const isPhone = and(
    eq(authenticationMethods.accountId, accountId),
    isNotNull(authenticationMethods.phoneEncrypted),
  );
  await tx.delete(authenticationMethods).where(isPhone);
  await tx.insert(authenticationMethods).values({
    id,
    accountId,
    kind: 'phone',
    name: maskNumber(number),
    phoneEncrypted: sealer.seal(number, methodBinding(id)),
    createdAt: now,
    lastUsedAt: now,
  });
  const [account] = await tx
    .select({ defaultMethodId: accounts.defaultMethodId })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  if (!account?.defaultMethodId)
    await tx.update(accounts).set({ defaultMethodId: id }).where(eq(accounts.id, accountId));
}

/** Notes that a phone proved itself. */
export async function notePhoneUse(tx: Transaction, methodId: string, now: Date): Promise<void> {
  await tx
    .update(authenticationMethods)
    .set({ lastUsedAt: now })
    .where(eq(authenticationMethods.id, methodId));
}

/**
 * The number that an administrator entered for the person of a sign-in, of an organisation that they may sign in for; the oldest
 * entry where there are several. Undefined where there is none.
 */
export async function findKnownPhone(
  tx: Transaction,
  { row, open }: SignInState,
): Promise<{ contactId: string; phoneEncrypted: Buffer; phoneMask: string } | undefined> {
  if (!row.accountId) return undefined;
  const found = await tx
    .select({
      contactId: contacts.id,
      phoneEncrypted: contacts.phoneEncrypted,
      phoneMask: contacts.phoneMask,
    })
    .from(contacts)
    .where(and(eq(contacts.accountId, row.accountId), isNotNull(contacts.phoneEncrypted)))
    .orderBy(contacts.createdAt, contacts.id);
  const known = found.find(({ contactId }) => open.some((each) => each.contactId === contactId));
  if (!known?.phoneEncrypted || !known.phoneMask) return undefined;
  return { contactId: known.contactId, phoneEncrypted: known.phoneEncrypted, phoneMask: known.phoneMask };
}
