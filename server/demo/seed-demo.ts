import { v7 as uuidv7 } from 'uuid';
import { demoBrands } from '../../api-client/demo/demo-brands.ts';
import {
  demoOrganisations,
  demoPassword,
  demoProducts,
  demoReason as reason,
} from '../../api-client/demo/demo-people.ts';
import { demoPolicies } from '../../api-client/demo/demo-policies.ts';
import { demoRights } from '../../api-client/demo/demo-rights.ts';
import { recordsOf } from '../../api-client/demo/demo-standing.ts';
import { recordEvent } from '../audit/record-event.ts';
import { saveBrand } from '../brand/save-brand.ts';
import type { Transaction } from '../db/database.ts';
import { organisationProducts, organisationRights, organisations, products, rights } from '../db/schema.ts';
import { writePolicy } from '../policies/policy-queries.ts';
import { createToken } from '../secrets/tokens.ts';
import { type Seeding, seedAccount, seedContact } from './seed-person.ts';

export { demoPassword };

/**
 * Fills a new database with the demonstration: the organisations, their products, administrators and contacts, and one
 * person who belongs to two of them. Whoever has the demonstration's password still has to register their second factor, as in a roll-out (G1.1).
 */
export async function seedDemo(tx: Transaction, services: Seeding['services']): Promise<void> {
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
  const seeding = {
    ...{ tx, services, rightIds },
    hash: await services.passwords.hash(demoPassword),
    unknownHash: await services.passwords.hash(createToken()),
  };
  for (const organisation of demoOrganisations) {
    for (const person of organisation.people) {
      const memberOf = [organisation.name, ...(person.alsoIn ?? [])].map((name) => ({
        id: idOf.get(name) ?? '',
        productIds: productIdsIn(name),
      }));
      const records = recordsOf(person.standing, services.now());
      const accountId = await seedAccount(seeding, person, records);
      for (const member of memberOf) await seedContact(seeding, person, records, accountId, member);
    }
  }
}
