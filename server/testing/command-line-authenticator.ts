/**
 * An authenticator for the command line, written from docs/authenticator-protocol.md alone: it imports nothing of Voordeur.
 * node command-line-authenticator.ts add <link> | list | approve <number> | deny | report | listen   (keeps its key in ./phone.json)
 */
import { createHash, createPrivateKey, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const protocol = 'voordeur-authenticator/1';
const operations = '/api/v1/authenticator';

interface Request {
  readonly id: string;
  readonly nonce: string;
}

export interface Answer {
  readonly status: number;
  /** What was said, of all that the protocol can say. */
  readonly body: Partial<Record<'id' | 'code' | 'state' | 'nonce' | 'ticket', string>> & {
    readonly approvals?: readonly Request[];
  };
}

interface Kept {
  readonly origin: string;
  readonly key: JsonWebKey;
  deviceId?: string;
}

const encode = (data: string | Buffer) => Buffer.from(data).toString('base64url');

export class Phone {
  readonly kept: Kept;
  /** Where the server is reached: its origin, or another instance of it. */
  address: string;
  #nonce: string | undefined;

  constructor(kept: Kept, address = kept.origin) {
    this.kept = kept;
    this.address = address;
  }

  /** A phone with a new key, for the server of an activation link. */
  static fresh(link: string, address?: string): Phone {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    return new Phone({ origin: new URL(link).origin, key: privateKey.export({ format: 'jwk' }) }, address);
  }

  sign(text: string): string {
    const key = createPrivateKey({ key: this.kept.key, format: 'jwk' });
    return encode(sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }));
  }

  /** The JWS with which a call is signed (protocol §3). */
  signedCall(method: string, path: string, body: string, nonce: string): string {
    const { kty, crv, x, y } = this.kept.key;
    const who = this.kept.deviceId ? { kid: this.kept.deviceId } : { jwk: { kty, crv, x, y } };
    const header = encode(JSON.stringify({ typ: protocol, alg: 'ES256', ...who }));
    const bth = encode(createHash('sha256').update(body).digest());
    const claims = { htm: method, htu: this.kept.origin + path, nonce, bth };
    const signed = `${header}.${encode(JSON.stringify(claims))}`;
    return `${signed}.${this.sign(signed)}`;
  }

  nonce = async (): Promise<string> => (await this.send('POST', `${operations}/nonces`)).body.nonce ?? '';

  async send(method: string, path: string, body = '', authorization?: string): Promise<Answer> {
    const headers = {
      ...(authorization && { authorization }),
      ...(body && { 'content-type': 'application/json' }),
    };
    const response = await fetch(this.address + path, { method, headers, body: body || null });
    this.#nonce = response.headers.get('authenticator-nonce') ?? undefined;
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {} };
  }

  async call(method: string, operation: string, content?: object): Promise<Answer> {
    const path = `${operations}/${operation}`;
    const body = content ? JSON.stringify(content) : '';
    const sendOver = (nonce: string) =>
      this.send(method, path, body, `Device ${this.signedCall(method, path, body, nonce)}`);
    const answer = await sendOver(this.#nonce ?? (await this.nonce()));
    return answer.body.code?.startsWith('nonce_') && this.#nonce ? sendOver(this.#nonce) : answer;
  }

  async pair(link: string, name = 'Command line'): Promise<Answer> {
    const { pathname, hash } = new URL(link);
    const activation = { handle: pathname.split('/').at(-1), code: hash.slice(1) };
    const answer = await this.call('POST', 'devices', { activation, name, proof: { kind: 'key' } });
    if (answer.body.id) this.kept.deviceId = answer.body.id;
    return answer;
  }

  approvals = () => this.call('GET', 'approvals');

  approve({ id, nonce }: Request, number: string): Promise<Answer> {
    const lines = [protocol, 'approve', this.kept.origin, this.kept.deviceId, id, nonce, number];
    const proof = { kind: 'key', signature: this.sign(lines.join('\n')) };
    return this.call('POST', `approvals/${id}/answer`, { decision: 'approve', number, proof });
  }

  deny = (id: string) => this.call('POST', `approvals/${id}/answer`, { decision: 'deny' });
  report = (id: string) => this.call('POST', `approvals/${id}/report`);

  /** The events from now on, as the lines of the stream. */
  async *listen(signal?: AbortSignal): AsyncGenerator<string> {
    const { ticket } = (await this.call('POST', 'event-tickets')).body;
    const headers = { authorization: `Ticket ${ticket}` };
    const stream = await fetch(`${this.address}${operations}/events`, { headers, signal: signal ?? null });
    let rest = '';
    for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines.filter((line) => line.startsWith('data: ')).map((line) => line.slice(6));
    }
  }
}

async function run([command, argument = '']: string[], write: (text: string) => void): Promise<void> {
  const file = 'phone.json';
  const phone = command === 'add' ? Phone.fresh(argument) : new Phone(JSON.parse(readFileSync(file, 'utf8')));
  if (command === 'add') {
    write(JSON.stringify((await phone.pair(argument)).body));
    return writeFileSync(file, JSON.stringify(phone.kept), { mode: 0o600 });
  }
  if (command === 'listen') {
    for await (const data of phone.listen()) write(data);
    return;
  }
  const { approvals } = (await phone.approvals()).body;
  const request = approvals?.[0];
  if (command === 'list' || !request) return write(JSON.stringify(approvals));
  const { status } = await (command === 'approve'
    ? phone.approve(request, argument)
    : command === 'deny'
      ? phone.deny(request.id)
      : phone.report(request.id));
  write(String(status));
}

if (import.meta.main) await run(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
