import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeviceEvent } from '../../../api-client/authenticator/stream-device-events.ts';
import { ApiUnreachable } from '../../../api-client/client.ts';
import { createPhoneKey } from '../keys/phone-key.ts';
import { createDeviceClient } from './device-client.ts';
import { deviceEvents, StreamCut } from './device-events.ts';

const origin = 'https://voordeur.example';
const key = await createPhoneKey();
const client = createDeviceClient(
  { key, deviceId: 'phone' },
  {
    origin,
    fetch: async (request) =>
      Response.json(request.url.endsWith('/nonces') ? { nonce: 'n' } : { ticket: 'once', expiresAt: '' }, {
        status: 201,
      }),
  },
);

/** The stream of a server: what it was opened with, and what it says. */
function openServerStream(status = 200) {
  let say: ReadableStreamDefaultController<Uint8Array> | undefined;
  const opened: Headers[] = [];
  vi.stubGlobal('fetch', async (_url: string, { headers, signal }: RequestInit) => {
    opened.push(new Headers(headers));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        say = controller;
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return new Response(status === 200 ? body : null, { status });
  });
  return {
    opened,
    say: (text: string) => say?.enqueue(new TextEncoder().encode(text)),
    end: () => say?.close(),
  };
}

const event = (id: string, data: DeviceEvent) =>
  `event: device\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

function follow(position: { lastEventId: string | undefined } = { lastEventId: undefined }) {
  const heard: DeviceEvent[] = [];
  const { signal } = new AbortController();
  const over = (async () => {
    for await (const each of deviceEvents(client, { origin, signal, position })) heard.push(each);
  })();
  over.catch(() => undefined);
  return { heard, over };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the events of an account', () => {
  test('are heard one by one, cut anywhere, until the server ends the stream', async () => {
    const server = openServerStream();
    const { heard, over } = follow();
    await vi.waitFor(() => expect(server.opened).toHaveLength(1));
    const text = `retry: 1000\n\n${event('1', { state: 'pending', open: [] })}: \n\n${event('2', { state: 'active', open: ['r'] })}`;
    server.say(text.slice(0, 61));
    server.say(text.slice(61));
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard).toEqual([
      { state: 'pending', open: [] },
      { state: 'active', open: ['r'] },
    ]);
    server.end();
    await over;
  });

  test('go on from the last one that was heard, with a ticket of their own', async () => {
    const position = { lastEventId: undefined };
    const first = openServerStream();
    const { over } = follow(position);
    await vi.waitFor(() => expect(first.opened).toHaveLength(1));
    expect(first.opened[0]?.get('authorization')).toBe('Ticket once');
    expect(first.opened[0]?.has('last-event-id')).toBe(false);
    first.say(event('abc', { state: 'active', open: [] }));
    first.end();
    await over;

    const second = openServerStream();
    follow(position);
    await vi.waitFor(() => expect(second.opened).toHaveLength(1));
    expect(second.opened[0]?.get('last-event-id')).toBe('abc');
  });

  test('count as cut where nothing comes at once', async () => {
    const server = openServerStream();
    const { over } = follow();
    await vi.waitFor(() => expect(server.opened).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(6_000);
    await expect(over).rejects.toThrow(StreamCut);
  });

  test('count as cut where the signs of life stop, and not before', async () => {
    const server = openServerStream();
    const { heard, over } = follow();
    await vi.waitFor(() => expect(server.opened).toHaveLength(1));
    server.say(event('1', { state: 'active', open: [] }));
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(39_000);
    server.say(event('2', { state: 'active', open: ['r'] }));
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    await vi.advanceTimersByTimeAsync(40_000);
    await expect(over).rejects.toThrow(StreamCut);
  });

  test('count as cut where something else answers in the place of the stream', async () => {
    openServerStream(502);
    await expect(follow().over).rejects.toThrow(StreamCut);
  });

  test('end as out of reach where the connection breaks', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('gone')));
    await expect(follow().over).rejects.toThrow(ApiUnreachable);
  });
});
