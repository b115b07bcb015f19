import * as z from 'zod/mini';

/** One exchange of a scenario, as it is compared. */
export interface Exchange {
  readonly who: string;
  readonly what: string;
  readonly asked: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly body: unknown;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What differs from one play to the next: by the field that it stands in. Everything else is compared as it is. */
const replacements: Readonly<Record<string, string>> = {
  key: '<key>',
  nextCursor: '<cursor>',
  // Made anew by each; mails are laid out by the server and plain in the mock.
  subject: '<subject>',
  text: '<text>',
  html: '<html>',
  retryAfter: '<seconds>',
  nonce: '<nonce>',
};

/** An activation out of chance: its address at either origin, and its code. */
const withoutActivation = (text: string): string =>
  text
    .replace(/https?:\/\/[^/]+\/authenticator\/[2-9A-Z]{8}(#\d{9})?/, '<activation>$1')
    .replace(/(^|#)\d{9}$/, '$1<code>')
    .replace(/^\d{8}$/, '<reset code>');

const comparedHeaders = ['content-type', 'cache-control', 'etag', 'retry-after'] as const;

const headerOf = ({ headers }: Response, name: (typeof comparedHeaders)[number]): string | null =>
  name === 'retry-after' && headers.has(name) ? '<seconds>' : headers.get(name);

/** Gives ids the number in which they came up, so that it shows whether two are the same one. */
function numberIds() {
  const known: string[] = [];
  return (text: string) =>
    text.replace(uuid, (id) => {
      if (!known.includes(id)) known.push(id);
      return `<id ${known.indexOf(id) + 1}>`;
    });
}

const jsonObject = z.record(z.string(), z.unknown());

/** Of a file only its type is compared: the mock draws none. */
const bodyOf = ({ headers }: Response, text: string, normalised: (value: unknown) => unknown): unknown => {
  if (text === '') return null;
  return headers.get('content-type')?.includes('json') ? normalised(JSON.parse(text)) : '<file>';
};

/** Makes what writes a transcript down: with names in the place of ids and secrets. */
export function createScribe() {
  const withoutIds = numberIds();
  const normalised = (value: unknown): unknown => {
    if (typeof value === 'string')
      return withoutActivation(withoutIds(value)).replace(/secret=\w+/, 'secret=<key>');
    if (Array.isArray(value)) return value.map(normalised);
    const object = jsonObject.safeParse(value);
    if (!object.success) return value;
    return Object.fromEntries(
      Object.keys(object.data)
        .sort()
        .map((name) => [name, replacements[name] ?? normalised(object.data[name])]),
    );
  };
  return async (who: string, what: string, { method, url }: Request, answer: Response): Promise<Exchange> => {
    const text = await answer.clone().text();
    const { pathname, search } = new URL(url);
    return {
      who,
      what,
      asked: withoutIds(`${method} ${pathname}${search.replace(/cursor=[^&]+/, 'cursor=<cursor>')}`),
      status: answer.status,
      headers: Object.fromEntries(comparedHeaders.map((name) => [name, headerOf(answer, name)])),
      body: bodyOf(answer, text, normalised),
    };
  };
}
