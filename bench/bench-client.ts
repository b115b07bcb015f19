import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { CookieJar } from './cookie-jar.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

const textOf = (response: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (piece: string) => {
      text += piece;
    });
    response.on('end', () => resolve(text)).on('error', reject);
  });

/**
 * One browser, for both of the servers that are compared: connections are kept and shared, cookies are its own. It shares the
 * machine with the server that it drives, so it does no more than it must.
 */
export class BenchClient {
  readonly #origin: string;
  readonly #headers: OutgoingHttpHeaders;
  readonly #jar = new CookieJar();

  /** `headers` go along with each request. */
  constructor(origin: string, headers: OutgoingHttpHeaders) {
    this.#origin = origin;
    this.#headers = headers;
  }

  /** The cookies that it holds, as it sends them. */
  get cookies(): string {
    return this.#jar.header;
  }

  /** Sends JSON, and gives the JSON of the answer. Throws when it is refused. */
  async post(path: string, body: object): Promise<unknown> {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const text = JSON.stringify(body);
      const { cookies } = this;
      const headers = {
        ...this.#headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        ...(cookies && { cookie: cookies }),
      };
      request(`${this.#origin}${path}`, { method: 'POST', agent, headers }, resolve)
        .on('error', reject)
        .end(text);
    });
    this.#jar.take(response.headers['set-cookie'] ?? []);
    const text = await textOf(response);
    const { statusCode = 0 } = response;
    if (statusCode < 200 || statusCode > 299) throw new Error(`${path} answered ${statusCode}: ${text}`);
    return JSON.parse(text);
  }
}
