import type { Operations } from '../../api-client/operations.ts';
import { providerBrand } from '../brand/brand-of.ts';
import type { Handler, Handlers } from '../http/handler.ts';

/** What the screens need to know of the provider before anybody signs in. */
const getSettings: Handler<Operations['getSettings']> = async ({ services: { config, demo } }) => ({
  brand: providerBrand(config.brand),
  hostingDomain: config.hostingDomain,
  demo,
});

export const settingsHandlers = { getSettings } satisfies Partial<Handlers>;
