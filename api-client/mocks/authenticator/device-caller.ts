import { callHeaderSchema } from '../../authenticator/device-call.ts';
import { deviceScheme, ticketScheme } from '../../authenticator/protocol-constants.ts';
import { Refusal } from '../../refusal.ts';
import type { MockDeviceCaller } from '../mock-handler.ts';
import type { MockWorld } from '../model/mock-world.ts';

function headerOf(jws: string | undefined) {
  try {
    const text = atob((jws?.split('.')[0] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    return callHeaderSchema.parse(JSON.parse(text));
  } catch {
    throw new Refusal('device_proof_wrong');
  }
}

/** Who calls as a phone: the one that its JWS names, or its ticket, which in the mock is its id. */
export function deviceCallerOf(
  proof: 'new-key' | 'ticket' | undefined,
  request: Request,
  world: MockWorld,
): MockDeviceCaller | undefined {
  const [scheme, token] = request.headers.get('authorization')?.split(' ') ?? [];
  if (scheme !== (proof === 'ticket' ? ticketScheme : deviceScheme)) throw new Refusal('device_unknown');
  const deviceId = proof === 'ticket' ? token : idIn(token);
  if (proof === 'new-key') return undefined;
  const isKnown = world.transaction((model) => model.devices.some(({ id }) => id === deviceId));
  if (!deviceId || !isKnown) throw new Refusal('device_unknown');
  return { deviceId };
}

function idIn(jws: string | undefined): string | undefined {
  const header = headerOf(jws);
  return 'kid' in header ? header.kid : undefined;
}
