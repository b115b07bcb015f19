import type { api } from '../../app/api.ts';
import { createSharedState } from '../../ui/shared-state.ts';

export type Activation = Awaited<ReturnType<typeof api.startPairing>>;

/** The activation that this tab made last, with its code: the server gives that once and keeps only its digest. In memory only. */
export const shownActivation = createSharedState<Activation | undefined>(undefined);
