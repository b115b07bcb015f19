import type { Brand } from '../../api-client/brand/brand.ts';
import { logoPath } from '../../api-client/brand/logo-path.ts';
import { brandOf } from '../../api-client/brand/own-brand.ts';
import type { Config } from '../config.ts';
import type { BrandRow } from './brand-queries.ts';

const addressOf = (logoId: string | null | undefined) => (logoId ? logoPath(logoId) : null);

/** The provider's brand, as the browser is told. */
export const providerBrand = ({ name, logo, colour, serviceDesk }: Config['brand']): Brand => ({
  name,
  logo: addressOf(logo?.id),
  colour,
  serviceDesk,
});

/** The brand of an organisation, of its own and of the provider, as the browser is told. */
export const organisationBrand = (provider: Config['brand'], row: BrandRow | null | undefined): Brand =>
  brandOf(providerBrand(provider), row && { ...row, logo: addressOf(row.logoId) });
