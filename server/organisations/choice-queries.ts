import { and, eq, inArray, isNull } from 'drizzle-orm';
import { isCurrent } from '../contacts/current-right.ts';
import type { Transaction } from '../db/database.ts';
import {
  contactAuthorisations,
  contactProducts,
  contacts,
  invitations,
  organisationBrands,
  organisations,
  products,
} from '../db/schema.ts';

/** The authorisations of some contacts of one person that count now. */
export const authorisationsOfContacts = (tx: Transaction, contactIds: readonly string[], now: Date) =>
  tx
    .select({
      contactId: contactAuthorisations.contactId,
      authorisation: contactAuthorisations.authorisation,
    })
    .from(contactAuthorisations)
    .where(
      and(inArray(contactAuthorisations.contactId, [...contactIds]), isCurrent(contactAuthorisations, now)),
    )
    .orderBy(contactAuthorisations.authorisation);

/** The names of the products of some contacts of one person, by name. */
export const productNamesOfContacts = (tx: Transaction, contactIds: readonly string[]) =>
  tx
    .select({
      contactId: contactProducts.contactId,
      name: { nl: products.nameNl, en: products.nameEn },
    })
    .from(contactProducts)
    .innerJoin(products, eq(products.id, contactProducts.productId))
    .where(inArray(contactProducts.contactId, [...contactIds]))
    .orderBy(products.nameNl, products.id);

/** The colours of those organisations that have one of their own. */
export const coloursOfOrganisations = (tx: Transaction, organisationIds: readonly string[]) =>
  tx
    .select({
      organisationId: organisationBrands.organisationId,
      hue: organisationBrands.hue,
      chroma: organisationBrands.chroma,
    })
    .from(organisationBrands)
    .where(inArray(organisationBrands.organisationId, [...organisationIds]));

/** Every organisation that has the person on its list, with what decides whether it lets them in. */
export const listingsOfAccount = (tx: Transaction, accountId: string) =>
  tx
    .select({
      name: organisations.name,
      access: contacts.access,
      blockedAt: contacts.blockedAt,
      signInEndsAt: contacts.signInEndsAt,
      lapsesAt: invitations.lapsesAt,
    })
    .from(contacts)
    .innerJoin(organisations, eq(organisations.id, contacts.organisationId))
    .leftJoin(invitations, and(eq(invitations.contactId, contacts.id), isNull(invitations.endedAt)))
    .where(eq(contacts.accountId, accountId))
    .orderBy(organisations.name);
