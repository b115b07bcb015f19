import type { Brand } from '../../../api-client/brand/brand.ts';
import { createSharedState, useSharedState } from '../../ui/shared-state.ts';
import { api } from '../api.ts';

const brand = createSharedState<Brand | undefined>(undefined);

/** Whose authenticator this is; the product's own name until that is known. */
export const useBrandName = () => useSharedState(brand)?.name ?? 'Voordeur';

/** Asks the server for its brand, and paints the page with it. Without an answer the page stays as it is. */
export async function wearBrand() {
  const settings = await api.getSettings().catch(() => undefined);
  if (!settings) return;
  const { hue, chroma } = settings.brand.colour;
  const { style } = document.documentElement;
  style.setProperty('--brand-hue', String(hue));
  style.setProperty('--brand-chroma', String(chroma));
  brand.set(settings.brand);
}
