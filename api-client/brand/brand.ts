import * as z from 'zod/mini';

/** More colour than this, and contrast would not hold for every hue. */
export const mostChroma = 0.13;

/** The colour of a brand's door: hue and chroma in OKLCH. Lightness is not a brand's to choose, so that contrast holds. */
export const brandColourSchema = z.object({
  hue: z.number().check(z.minimum(0), z.maximum(360)),
  chroma: z.number().check(z.minimum(0), z.maximum(mostChroma)),
});

export type BrandColour = z.infer<typeof brandColourSchema>;

/** How the provider, or an organisation with a brand of its own, looks and is reached. */
export const brandSchema = z.object({
  name: z.string(),
  /** The address of its logo, an SVG. Null: the door mark and the name stand in its place. */
  logo: z.nullable(z.string()),
  colour: brandColourSchema,
  serviceDesk: z.object({ phone: z.string(), email: z.string() }),
});

export type Brand = z.infer<typeof brandSchema>;
