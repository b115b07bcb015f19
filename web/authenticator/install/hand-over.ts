import { activationLink, readActivationUrl } from '../../../api-client/authenticator/activation-link.ts';
import { ApiProblem, createApiClient } from '../../../api-client/client.ts';
import type { ProblemCode } from '../../../api-client/problems.ts';
import { paths } from '../router/paths.ts';
import { linkManifest } from './manifest-link.ts';

/** What becomes of the code. `taken-along`: the app on the home screen goes on with it; `to-type`: the app will ask for it. */
export type HandoverOutcome = 'taken-along' | 'to-type' | 'dead' | 'wrong' | 'later';

const refusals: Partial<Record<ProblemCode, HandoverOutcome>> = {
  activation_dead: 'dead',
  activation_code_wrong: 'wrong',
  too_many_attempts: 'later',
};

/** The one call of the app that gets a cookie: for its manifest, which the browser fetches by itself. */
const api = createApiClient({ fetch: (request) => fetch(request, { credentials: 'same-origin' }) });

/**
 * Takes an activation along to the home screen: in the manifest, and in this page's own address besides, which Safari takes where
 * the manifest names none (docs/decisions/0016). Both have it in the fragment.
 */
export async function handOver({ handle, code }: { handle: string; code: string }): Promise<HandoverOutcome> {
  const link = activationLink(location.origin, handle, code);
  history.replaceState(history.state, '', link);
  try {
    await api.createHandover({ body: { handle, code } });
    // Whoever went on in the browser meanwhile is to install the app for everybody.
    if (location.href === link) linkManifest('handover');
    return 'taken-along';
  } catch (error) {
    const outcome = error instanceof ApiProblem ? refusals[error.problem.code] : undefined;
    return outcome ?? 'to-type';
  }
}

/** Takes the code out of the address again, where it still is that address: for who goes on in the browser. */
export function keepHere(handle: string): void {
  if (readActivationUrl(location.href)?.handle === handle)
    history.replaceState(history.state, '', paths.activation(handle));
  linkManifest('app');
}
