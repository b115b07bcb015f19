import { createContext, useContext, useLayoutEffect } from 'react';
import { appName } from '../../api-client/authenticator/app-name.ts';
import type { Brand } from '../../api-client/brand/brand.ts';
import { useSettings } from './settings.ts';

/** The brand of the organisation that one is signed in for; outside there is none, and the provider's holds. */
export const OwnBrandContext = createContext<Brand | null>(null);

/** Whose front door this is; undefined until that is known. */
export function useBrand(): Brand | undefined {
  const own = useContext(OwnBrandContext);
  const provider = useSettings()?.brand;
  return own ?? provider;
}

const productName = 'Voordeur';

/** The name over the door; the product's own until the brand's is known. */
export const useBrandName = () => useBrand()?.name ?? productName;

/** The name of the authenticator app: the provider's, inside as well. */
export const useAppName = () => appName(useSettings()?.brand.name ?? productName);

/** Paints the door, and all that takes its colour, before the page is shown. For the frame of a page. */
export function usePaintedDoor() {
  const { hue, chroma } = useBrand()?.colour ?? {};
  useLayoutEffect(() => {
    if (hue === undefined || chroma === undefined) return;
    const { style } = document.documentElement;
    style.setProperty('--brand-hue', String(hue));
    style.setProperty('--brand-chroma', String(chroma));
  }, [hue, chroma]);
}
