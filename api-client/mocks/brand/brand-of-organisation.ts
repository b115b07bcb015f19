import type { Brand, BrandColour } from '../../brand/brand.ts';
import { logoPath } from '../../brand/logo-path.ts';
import { brandOf, colourOf } from '../../brand/own-brand.ts';
import type { Model } from '../model/model.ts';

const ownBrandOf = ({ brands }: Model, organisationId: string) =>
  brands.find((brand) => brand.organisationId === organisationId);

/** The brand that an organisation's people see: its own, and the provider's for what it has not of its own. */
export function brandOfOrganisation(model: Model, organisationId: string): Brand {
  const own = ownBrandOf(model, organisationId);
  return brandOf(model.settings.brand, own && { ...own, logo: own.logoId && logoPath(own.logoId) });
}

/** The colour of an organisation's door. */
export const colourOfOrganisation = (model: Model, organisationId: string): BrandColour =>
  colourOf(model.settings.brand, ownBrandOf(model, organisationId));
