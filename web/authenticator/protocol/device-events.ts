import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ticketScheme } from '../../../api-client/authenticator/protocol-constants.ts';
import type { DeviceEvent } from '../../../api-client/authenticator/stream-device-events.ts';
import { ApiUnreachable } from '../../../api-client/client.ts';
import { routes } from '../../../api-client/routes.ts';
import type { DeviceClient } from './device-client.ts';

/** The server says how things stand at once; when nothing has come by then, something on the way keeps it back. */
const firstComesWithin = 6_000;
/** A sign of life comes every 15 seconds. */
const silenceMeansCut = 40_000;

/** The stream of events does not come through, though the server answers otherwise. */
export class StreamCut extends Error {
  constructor() {
    super('stream cut');
    this.name = 'StreamCut';
  }
}

interface Stream {
  readonly origin: string;
  readonly signal: AbortSignal;
  /** The id of the event up to which all is known; moves on with each. */
  readonly position: { lastEventId: string | undefined };
}

/** Calls `cut` when there was no sign of life for so long; `alive` puts it off. */
function watchSilence(cut: () => void) {
  let waiting = setTimeout(cut, firstComesWithin);
  return {
    alive() {
      clearTimeout(waiting);
      waiting = setTimeout(cut, silenceMeansCut);
    },
    stop: () => clearTimeout(waiting),
  };
}

/**
 * How an account stands on this phone, at once and at each change (docs/authenticator-protocol.md §5), until the stream ends.
 * By fetch, for EventSource sends no headers. Throws StreamCut, ApiProblem and ApiUnreachable.
 */
export async function* deviceEvents(
  client: DeviceClient,
  { origin, signal, position }: Stream,
): AsyncGenerator<DeviceEvent> {
  const { ticket } = await client.call((api) => api.createEventTicket());
  const silence = new AbortController();
  const { alive, stop } = watchSilence(() => silence.abort(new StreamCut()));
  const { lastEventId } = position;
  try {
    const response = await fetch(origin + routes.streamDeviceEvents.path, {
      credentials: 'omit',
      cache: 'no-store',
      headers: {
        authorization: `${ticketScheme} ${ticket}`,
        ...(lastEventId && { 'last-event-id': lastEventId }),
      },
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (!response.ok || !response.body) throw new StreamCut();
    const events = response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream({ onComment: alive }))
      .getReader();
    for (let next = await events.read(); !next.done; next = await events.read()) {
      alive();
      position.lastEventId = next.value.id ?? position.lastEventId;
      if (next.value.event === 'device') yield JSON.parse(next.value.data) as DeviceEvent;
    }
  } catch (error) {
    throw error instanceof StreamCut ? error : new ApiUnreachable(error);
  } finally {
    stop();
    silence.abort();
  }
}
