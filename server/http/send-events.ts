import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { heartbeat, type Streamed } from '../live/stream-snapshots.ts';

interface TypedEvent {
  readonly type: string;
  readonly data: unknown;
}

/** After a break a browser comes back within a second. */
const opening = 'retry: 1000\n\n';

async function* written(events: AsyncIterable<Streamed<TypedEvent>>): AsyncGenerator<string> {
  yield opening;
  for await (const event of events) {
    if (event === heartbeat) yield ': \n\n';
    else yield `event: ${event.type}\nid: ${event.id}\ndata: ${JSON.stringify(event.data)}\n\n`;
  }
}

/** Answers with a stream of server-sent events, that no proxy on the way may keep back or compress. */
export const sendEvents = (reply: FastifyReply, events: AsyncIterable<Streamed<TypedEvent>>): FastifyReply =>
  reply
    .header('content-type', 'text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store, no-transform')
    .header('x-accel-buffering', 'no')
    // Ends with the stream: kept alive, it would hold up a server that stops.
    .header('connection', 'close')
    .send(Readable.from(written(events)));
