import type { Operations } from '../../api-client/operations.ts';
import type { Handler, Handlers } from '../http/handler.ts';

/** What the screens need to know of the provider before anybody signs in. */
const getSettings: Handler<Operations['getSettings']> = async ({ services: { config, demo } }) => ({
  brand: { name: config.brand.name, serviceDesk: config.brand.serviceDesk },
  hostingDomain: config.hostingDomain,
  demo,
});

export const settingsHandlers = { getSettings } satisfies Partial<Handlers>;
