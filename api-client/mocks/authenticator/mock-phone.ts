import { deviceScheme, protocolName } from '../../authenticator/protocol-constants.ts';
import { createApiClient } from '../../client.ts';
import type { MockWorld } from '../model/mock-world.ts';
import type { ModelApproval, ModelDevice } from '../model/model.ts';

const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '');

/** The mock verifies no signature: any will do. */
const proof = { kind: 'key', signature: 'A'.repeat(86) } as const;
const anyKey = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) };

/** What the phone could show now. */
export interface PhoneScreen {
  /** A code on the screen of the wizard can be scanned. */
  readonly canPair: boolean;
  /** The request that waits; with the words of what was denied last, for "this was not me". */
  readonly requestId: string | null;
  readonly deniedId: string | null;
}

interface MockPhone {
  readonly look: () => PhoneScreen;
  readonly pair: (name: string) => Promise<void>;
  readonly approve: (number: string) => Promise<void>;
  readonly deny: () => Promise<void>;
  readonly report: () => Promise<void>;
}

const canAnswer =
  ({ accountId, deviceId }: ModelApproval) =>
  (device: ModelDevice): boolean =>
    deviceId === null ? device.accountId === accountId && device.methodId !== null : device.id === deviceId;

/**
 * The phone of whoever sits before the mocked API, in the place of an app: it "scans" the code that is on the screen by looking
 * into the mock's world, and does the rest by the operations of a phone.
 */
export function createMockPhone(
  world: MockWorld,
  fetch: (request: Request) => Promise<Response> = globalThis.fetch,
  origin: string = globalThis.location?.origin ?? '',
): MockPhone {
  const apiAs = (signer: object) =>
    createApiClient({
      baseUrl: origin,
      fetch: (request) => {
        const header = encode({ typ: protocolName, alg: 'ES256', ...signer });
        request.headers.set('authorization', `${deviceScheme} ${header}.e30.x`);
        return fetch(request);
      },
    });

  const liveActivation = () =>
    world.transaction(({ activations }) =>
      activations.findLast(({ endedAs, expiresAt }) => !endedAs && expiresAt > world.now()),
    );
  const openRequest = () =>
    world.transaction(({ approvals }) =>
      approvals.findLast(({ endedAt, expiresAt }) => !endedAt && expiresAt > world.now()),
    );
  const deniedRequest = () =>
    world.transaction(({ approvals }) => approvals.findLast(({ outcome }) => outcome === 'denied'));
  const answering = (request: ModelApproval | undefined) => {
    const device = request && world.transaction(({ devices }) => devices.findLast(canAnswer(request)));
    if (!request || !device) throw new Error('there is nothing to answer');
    return { api: apiAs({ kid: device.id }), params: { approvalId: request.id } };
  };

  return {
    look: () => ({
      canPair: liveActivation() !== undefined,
      requestId: openRequest()?.id ?? null,
      deniedId: openRequest() ? null : (deniedRequest()?.id ?? null),
    }),
    async pair(name) {
      const activation = liveActivation();
      if (!activation) throw new Error('there is no code to scan');
      const { handle, code } = activation;
      const body = { activation: { handle, code }, name, proof: { kind: 'key' } } as const;
      await apiAs({ jwk: anyKey }).pairDevice({ body });
    },
    async approve(number) {
      const { api, params } = answering(openRequest());
      await api.answerApproval({ params, body: { decision: 'approve', number, proof } });
    },
    async deny() {
      const { api, params } = answering(openRequest());
      await api.answerApproval({ params, body: { decision: 'deny' } });
    },
    async report() {
      const { api, params } = answering(deniedRequest());
      await api.reportApproval({ params });
    },
  };
}
