import { v7 as uuidv7 } from 'uuid';
import { invitationLasts } from '../api-client/contacts/invitation-rules.ts';
import type { Transaction } from '../server/db/database.ts';
import {
  accounts,
  authenticationMethods,
  contactAuthorisations,
  contactProducts,
  contacts,
  invitations,
  organisationProducts,
  products,
} from '../server/db/schema.ts';
import { jobTitleOf, nameOf } from './names.ts';

const batch = 1_000;
const hour = 60 * 60_000;
/** Nobody is told of an end while something is measured: mails go out seven days before. */
const endsIn = (share: number) => new Date(Date.now() + (8 + share * 112) * 24 * hour);
/** Nobody signs in with it. */
const noSecret = Buffer.alloc(16);

/** The same course of chance in each run (a linear congruential generator, Numerical Recipes). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Who is active has a method, most of them the app. */
const methodBy = (share: number) => {
  if (share < 0.15)
    return { kind: 'totp' as const, name: 'App', secretEncrypted: noSecret, lastUsedCounter: 0 };
  if (share < 0.2) return { kind: 'phone' as const, name: 'Phone', phoneEncrypted: noSecret };
  return { kind: 'app' as const, name: 'Phone' };
};

type Access = 'none' | 'invited' | 'signed-in' | 'active';

/** Most are active, one in ten is on the way, of whom some were too late. */
const accessBy = (share: number): Access => {
  if (share < 0.08) return 'none';
  if (share < 0.16) return 'invited';
  return share < 0.18 ? 'signed-in' : 'active';
};

function personAt(organisationId: string, index: number, chance: () => number) {
  const access = accessBy(chance());
  const name = nameOf(chance(), chance());
  const ago = (days: number) => new Date(Date.now() - chance() * days * 24 * hour);
  const sentAt = access === 'none' ? null : ago(access === 'active' ? 700 : 6);
  const local = name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.');
  return {
    contact: {
      id: uuidv7(),
      organisationId,
      accountId: access === 'none' ? null : uuidv7(),
      name,
      jobTitle: jobTitleOf(chance()),
      email: `${local}.${index}@${chance() < 0.9 ? 'bench' : 'elsewhere'}.example`,
      language: chance() < 0.3 ? ('en' as const) : ('nl' as const),
      access,
      blockedAt: chance() < 0.01 ? ago(100) : null,
      lastSignedInAt: access === 'active' ? ago(300) : null,
      lastRemindedAt: sentAt,
    },
    isInvited: access === 'invited' || access === 'signed-in',
    isAdministrator: chance() < 0.002,
    hasProduct: chance() < 0.5,
    method: access === 'active' && chance() < 0.9 ? methodBy(chance()) : undefined,
    endsAt: access !== 'none' && chance() < 0.05 ? endsIn(chance()) : null,
  };
}

type Person = ReturnType<typeof personAt>;

async function addRights(
  tx: Transaction,
  organisationId: string,
  people: readonly Person[],
  productId: string,
) {
  await tx.insert(contactAuthorisations).values(
    people.flatMap(({ contact, isAdministrator, endsAt }) => {
      const rights = contact.accountId
        ? [...(isAdministrator ? (['manage-contacts'] as const) : []), 'sign-in' as const]
        : [];
      return rights.map((authorisation) => ({
        ...{ organisationId, contactId: contact.id, authorisation },
        endsAt: authorisation === 'sign-in' ? endsAt : null,
      }));
    }),
  );
  const users = people.filter(({ hasProduct }) => hasProduct);
  await tx
    .insert(contactProducts)
    .values(users.map(({ contact }) => ({ organisationId, contactId: contact.id, productId })));
}

async function addPeople(tx: Transaction, people: readonly Person[]): Promise<void> {
  const listed = people.map(({ contact }) => contact);
  const ofAccount = listed.flatMap(({ accountId, language }) =>
    accountId ? [{ id: accountId, language, activatedAt: new Date() }] : [],
  );
  await tx.insert(accounts).values(ofAccount);
  const methods = people.flatMap(({ contact: { accountId }, method }) =>
    accountId && method ? [{ accountId, ...method }] : [],
  );
  if (methods.length > 0) await tx.insert(authenticationMethods).values(methods);
  await tx.insert(contacts).values(listed);
  await tx.insert(invitations).values(
    people.flatMap(({ contact, isInvited }) => {
      const { id: contactId, organisationId, accountId, lastRemindedAt: sentAt } = contact;
      if (!isInvited || !accountId || !sentAt) return [];
      const lapsesAt = new Date(sentAt.getTime() + invitationLasts);
      return [{ organisationId, contactId, accountId, sentAt, lapsesAt }];
    }),
  );
}

/**
 * Puts `count` people on an organisation's list, alike in each run: names as they are spread in the Netherlands, in every state
 * of access, half of them with a product.
 */
export async function addManyContacts(tx: Transaction, organisationId: string, count: number): Promise<void> {
  const chance = chanceFrom(20_261_121);
  const productId = uuidv7();
  await tx.insert(products).values({
    id: productId,
    nameNl: 'Portaal',
    nameEn: 'Portal',
    descriptionNl: 'Portaal',
    descriptionEn: 'Portal',
    url: `https://${productId}.example`,
  });
  await tx.insert(organisationProducts).values({ organisationId, productId });
  for (let start = 0; start < count; start += batch) {
    const people = Array.from({ length: Math.min(batch, count - start) }, (_, offset) =>
      personAt(organisationId, start + offset, chance),
    );
    await addPeople(tx, people);
    await addRights(tx, organisationId, people, productId);
  }
}
