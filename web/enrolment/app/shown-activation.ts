import type { api } from '../../app/api.ts';
import { createSharedState } from '../../ui/shared-state.ts';

export type Activation = Awaited<ReturnType<typeof api.startPairing>>;

/** The activations that this tab made, with their codes: the server gives a code once and keeps only its digest. In memory only. */
export const shownActivations = createSharedState<readonly Activation[]>([]);
