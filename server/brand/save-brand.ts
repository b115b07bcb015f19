import { v4 as uuidv4 } from 'uuid';
import type { OwnBrand } from '../../api-client/brand/own-brand.ts';
import { type Actor, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { findBrand, findLogoSvg, writeBrand } from './brand-queries.ts';
import { checkLogo } from './check-logo.ts';

/**
 * Gives an organisation this brand in place of the one that it had, and tells the history. The logo gets an address that was drawn
 * by chance. Throws, in words, when the logo is no drawing that can be served, or has no name beside it.
 */
export async function saveBrand(
  tx: Transaction,
  organisationId: string,
  { name, logoSvg, colour, phone, email }: OwnBrand,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  if (logoSvg && !name) throw new Error('A logo needs a name beside it: what is read out in its place.');
  await writeBrand(tx, {
    organisationId,
    name: name ?? null,
    logoSvg: logoSvg ? checkLogo(logoSvg) : null,
    logoId: logoSvg ? uuidv4() : null,
    hue: colour?.hue ?? null,
    chroma: colour?.chroma ?? null,
    serviceDeskPhone: phone ?? null,
    serviceDeskEmail: email ?? null,
    updatedAt: now,
  });
  await recordEvent(tx, 'organisation.brand-changed', {
    ...actor,
    organisationId,
    details: { name: name ?? null, hue: colour?.hue ?? null, chroma: colour?.chroma ?? null },
  });
}

/** What an organisation has of a brand of its own, as it was saved; empty where it has the provider's. */
export async function readOwnBrand(tx: Transaction, organisationId: string): Promise<OwnBrand> {
  const row = await findBrand(tx, organisationId);
  if (!row) return {};
  const { name, logoId, hue, chroma, serviceDeskPhone, serviceDeskEmail } = row;
  return {
    name: name ?? undefined,
    logoSvg: logoId ? await findLogoSvg(tx, logoId) : undefined,
    colour: hue !== null && chroma !== null ? { hue, chroma } : undefined,
    phone: serviceDeskPhone ?? undefined,
    email: serviceDeskEmail ?? undefined,
  };
}
