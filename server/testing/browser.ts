import { type ApiClient, createApiClient } from '../../api-client/client.ts';

/** A person's browser: the typed client over real HTTP, with a cookie jar of its own. */
export interface Browser {
  readonly api: ApiClient;
  readonly cookies: Map<string, string>;
  /** The headers that are sent besides, as a browser or an attacker would. */
  readonly headers: Record<string, string>;
  /** A plain request, for what the typed client would not send. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Opens a browser without cookies at the address of a server; `transport`: what sends its requests. */
export function openBrowser(origin: string, transport: typeof fetch = fetch): Browser {
  const cookies = new Map<string, string>();
  const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin', 'user-agent': 'Test browser' };
  const send = async (request: Request) => {
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    if (cookies.size > 0)
      request.headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await transport(request);
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    return response;
  };
  return {
    api: createApiClient({ baseUrl: origin, fetch: (input, init) => send(new Request(input, init)) }),
    cookies,
    headers,
    fetch: (path, init) => send(new Request(new URL(path, origin), init)),
  };
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const [name = '', value = ''] = pair.split('=');
  const isGone =
    value === '' || attributes.some((attribute) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute));
  if (isGone) cookies.delete(name);
  else cookies.set(name, value);
}
