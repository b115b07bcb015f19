import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { answerApproval } from '../../api-client/authenticator/answer-approval.ts';
import { approvalMessage } from '../../api-client/authenticator/canonical-message.ts';
import { createNonce } from '../../api-client/authenticator/create-nonce.ts';
import type { PublicKey } from '../../api-client/authenticator/device-call.ts';
import { listApprovals } from '../../api-client/authenticator/list-approvals.ts';
import {
  deviceScheme,
  nonceHeader,
  protocolName,
} from '../../api-client/authenticator/protocol-constants.ts';
import type { ResultOf } from '../../api-client/operation.ts';

type Listed = ResultOf<typeof listApprovals>;
type Request = Listed['approvals'][number];

const encode = (data: string | Buffer): string => Buffer.from(data).toString('base64url');
const toJson = (data: unknown): string => encode(JSON.stringify(data));

/** A phone that lists what it is asked, and approves it. */
export class BenchPhone {
  readonly publicKey: PublicKey;
  readonly #origin: string;
  readonly #deviceId: string;
  readonly #key: KeyObject;
  #nonce: string | null = null;

  constructor(origin: string, deviceId: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.publicKey = { kty: 'EC', crv: 'P-256', x, y };
    this.#origin = origin;
    this.#deviceId = deviceId;
    this.#key = privateKey;
  }

  #sign(text: string): string {
    return encode(sign('sha256', Buffer.from(text), { key: this.#key, dsaEncoding: 'ieee-p1363' }));
  }

  async #freshNonce(): Promise<string> {
    const response = await fetch(`${this.#origin}${createNonce.path}`, { method: createNonce.method });
    return ((await response.json()) as { nonce: string }).nonce;
  }

  async #call(method: string, path: string, content?: object): Promise<Response> {
    const body = content ? JSON.stringify(content) : '';
    const claims = {
      htm: method,
      htu: this.#origin + path,
      nonce: this.#nonce ?? (await this.#freshNonce()),
      bth: createHash('sha256').update(body).digest('base64url'),
    };
    const signed = `${toJson({ typ: protocolName, alg: 'ES256', kid: this.#deviceId })}.${toJson(claims)}`;
    const response = await fetch(this.#origin + path, {
      method,
      headers: {
        authorization: `${deviceScheme} ${signed}.${this.#sign(signed)}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body }),
    });
    this.#nonce = response.headers.get(nonceHeader);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  }

  /** The one request that the phone is asked to approve. */
  async openRequest(): Promise<Request> {
    const response = await this.#call(listApprovals.method, listApprovals.path);
    const { approvals } = (await response.json()) as Listed;
    if (!approvals[0]) throw new Error('the phone was not asked');
    return approvals[0];
  }

  async approve({ id: requestId, nonce }: Request, number: string): Promise<void> {
    const approved = { origin: this.#origin, deviceId: this.#deviceId, requestId, nonce, number };
    const proof = { kind: 'key', signature: this.#sign(approvalMessage(approved)) };
    const path = answerApproval.path.replace('{approvalId}', requestId);
    await this.#call(answerApproval.method, path, { decision: 'approve', number, proof });
  }
}
