import { v7 as uuidv7 } from 'uuid';
import { isAuthorisation } from '../../api-client/contacts/given-right.ts';
import { demoBrands } from '../../api-client/demo/demo-brands.ts';
import {
  type DemoPerson,
  demoOrganisations,
  demoPassword,
  demoProducts,
  demoReason as reason,
} from '../../api-client/demo/demo-people.ts';
import { demoPolicies } from '../../api-client/demo/demo-policies.ts';
import { demoRights, rightsOfDemoPerson } from '../../api-client/demo/demo-rights.ts';
import { alternativeSignInName } from '../../api-client/sign-in/alternative-sign-in-name.ts';
import { recordEvent } from '../audit/record-event.ts';
import { saveBrand } from '../brand/save-brand.ts';
import { writeRights } from '../contacts/rights-queries.ts';
import type { Transaction } from '../db/database.ts';
import {
  accounts,
  contactProducts,
  contacts,
  organisationProducts,
  organisationRights,
  organisations,
  passwords,
  products,
  rights,
  signInNames,
} from '../db/schema.ts';
import { writePolicy } from '../policies/policy-queries.ts';
import type { Services } from '../services.ts';

type DemoServices = Pick<Services, 'passwords' | 'config' | 'now'>;

export { demoPassword };

async function seedPerson(
  tx: Transaction,
  services: DemoServices,
  hash: string,
  person: DemoPerson,
  memberOf: { id: string; productIds: string[] }[],
  rightIds: ReadonlyMap<string, string>,
) {
  const accountId = uuidv7();
  const { name, email, jobTitle, language } = person;
  const now = services.now();
  await tx.insert(accounts).values({ id: accountId, language, activatedAt: now });
  const alternative = alternativeSignInName(email, services.config.hostingDomain);
  await tx
    .insert(signInNames)
    .values([
      { name: email, accountId, kind: 'email' },
      { name: alternative, accountId, kind: 'alternative' },
      ...(person.userName ? [{ name: person.userName, accountId, kind: 'user-name' as const }] : []),
    ]);
  await tx.insert(passwords).values({ accountId, hash, kind: 'own', setAt: now });
  for (const { id: organisationId, productIds } of memberOf) {
    const contactId = uuidv7();
    await tx.insert(contacts).values({
      id: contactId,
      organisationId,
      accountId,
      name,
      email,
      jobTitle,
      language,
      access: 'active',
      createdAt: now,
    });
    await recordEvent(tx, 'contact.added', {
      actor: 'system',
      reason,
      organisationId,
      contactId,
      occurredAt: now,
    });
    const given = rightsOfDemoPerson(person, now).map(({ right, ...dates }) => ({
      right: isAuthorisation(right) ? right : (rightIds.get(right) ?? ''),
      ...dates,
    }));
    await writeRights(tx, { organisationId, contactId }, [], given);
    await tx
      .insert(contactProducts)
      .values(productIds.map((productId) => ({ organisationId, contactId, productId })));
  }
}

/**
 * Fills a new database with the demonstration: five organisations, their products, administrators and contacts, and one
 * person who belongs to two of them. Every account still has to register its second factor, as in a roll-out (G1.1).
 */
export async function seedDemo(tx: Transaction, services: DemoServices): Promise<void> {
  const hash = await services.passwords.hash(demoPassword);
  const productRows = demoProducts.map((product) => ({ id: uuidv7(), ...product }));
  await tx.insert(products).values(productRows);
  const rightIds = new Map(demoRights.map(({ name }) => [name.en, uuidv7()]));
  await tx.insert(rights).values(
    demoRights.map(({ name, description }) => ({
      id: rightIds.get(name.en) ?? '',
      nameNl: name.nl,
      nameEn: name.en,
      descriptionNl: description.nl,
      descriptionEn: description.en,
    })),
  );
  const idOf = new Map<string, string>();
  const policyOf = demoPolicies(services.now());
  for (const { name } of demoOrganisations) {
    const organisationId = uuidv7();
    idOf.set(name, organisationId);
    await tx.insert(organisations).values({ id: organisationId, name });
    const policy = policyOf[name];
    if (policy) await writePolicy(tx, organisationId, policy);
    await tx
      .insert(organisationProducts)
      .values(productRows.map(({ id: productId }) => ({ organisationId, productId })));
    await tx
      .insert(organisationRights)
      .values([...rightIds.values()].map((rightId) => ({ organisationId, rightId })));
    const actor = { actor: 'system', reason } as const;
    await recordEvent(tx, 'organisation.created', { ...actor, organisationId });
    const brand = demoBrands[name];
    if (brand) await saveBrand(tx, organisationId, brand, { actor, now: services.now() });
  }
  const productIdsIn = (organisation: string) => {
    const { remoteWorkplace } = demoOrganisations.find(({ name }) => name === organisation) ?? {};
    return productRows.filter(({ programUrl }) => remoteWorkplace || !programUrl).map(({ id }) => id);
  };
  for (const organisation of demoOrganisations) {
    for (const person of organisation.people) {
      const memberOf = [organisation.name, ...(person.alsoIn ?? [])].map((name) => ({
        id: idOf.get(name) ?? '',
        productIds: productIdsIn(name),
      }));
      await seedPerson(tx, services, hash, person, memberOf, rightIds);
    }
  }
}
