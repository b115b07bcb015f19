import type { Brand, BrandColour } from './brand.ts';

/** What an organisation has of a brand of its own. A logo goes with a name, which is read out in its place. */
export interface OwnBrand {
  readonly name?: string;
  readonly logoSvg?: string;
  readonly colour?: BrandColour;
  readonly phone?: string;
  readonly email?: string;
}

/** An own brand as it is kept: with the address of its logo, and null for what is not there. */
export interface KeptBrand {
  readonly name: string | null;
  readonly logo: string | null;
  readonly hue: number | null;
  readonly chroma: number | null;
  readonly serviceDeskPhone: string | null;
  readonly serviceDeskEmail: string | null;
}

/** The colour of an organisation's door: its own, or the provider's. */
export const colourOf = (
  provider: Pick<Brand, 'colour'>,
  own: Pick<KeptBrand, 'hue' | 'chroma'> | null | undefined,
): BrandColour =>
  own?.hue != null && own.chroma != null ? { hue: own.hue, chroma: own.chroma } : provider.colour;

/**
 * The brand that an organisation's people see. What it has not of its own is the provider's: name and logo together, hue and
 * chroma together, phone and e-mail each.
 */
export const brandOf = (provider: Brand, own: KeptBrand | null | undefined): Brand => ({
  name: own?.name ?? provider.name,
  logo: own?.name ? own.logo : provider.logo,
  colour: colourOf(provider, own),
  serviceDesk: {
    phone: own?.serviceDeskPhone ?? provider.serviceDesk.phone,
    email: own?.serviceDeskEmail ?? provider.serviceDesk.email,
  },
});
