import * as z from 'zod/mini';
import { emailAddress, requiredText } from '../fields.ts';
import { type Brand, type BrandColour, brandColourSchema } from './brand.ts';

/** What an organisation has of a brand of its own. A logo goes with a name, which is read out in its place. */
export const ownBrandSchema = z
  .object({
    name: z.optional(requiredText(60)),
    logoSvg: z.optional(z.string()),
    colour: z.optional(brandColourSchema),
    phone: z.optional(requiredText(30)),
    email: z.optional(emailAddress),
  })
  .check(
    z.refine(({ name, logoSvg }) => logoSvg === undefined || name !== undefined, {
      error: 'required',
      path: ['name'],
    }),
  );

export type OwnBrand = z.infer<typeof ownBrandSchema>;

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
