import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { SignInEvent } from '../../api-client/authenticator/stream-sign-in-events.ts';
import { streamSignInEvents } from '../../api-client/authenticator/stream-sign-in-events.ts';

/** The events of one sign-in, held open by its browser on a connection of its own. */
export interface OpenEvents {
  /** Resolves with the first event from now on that `isIt`; rejects when the server ends the stream. */
  until(isIt: (event: SignInEvent) => boolean): Promise<void>;
  isOpen(): boolean;
  close(): void;
}

/** Opens the stream, once the server has answered. */
export async function openEvents(
  origin: string,
  cookie: string,
  headers: OutgoingHttpHeaders = {},
): Promise<OpenEvents> {
  const agent = new Agent({ keepAlive: false });
  const request = get(`${origin}${streamSignInEvents.path}`, { agent, headers: { ...headers, cookie } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`the stream answered ${response.statusCode}`);
  const seen: SignInEvent[] = [];
  let isOpen = true;
  let wake = () => {};
  let rest = '';
  response.setEncoding('utf8').on('data', (piece: string) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines)
      if (line.startsWith('data: ')) seen.push(JSON.parse(line.slice(6)) as SignInEvent);
    wake();
  });
  response.on('error', () => undefined);
  response.on('close', () => {
    isOpen = false;
    wake();
  });
  return {
    async until(isIt) {
      for (;;) {
        while (seen.length > 0) {
          const event = seen.shift();
          if (event && isIt(event)) return;
        }
        if (!isOpen) throw new Error('the server ended the stream');
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    isOpen: () => isOpen,
    close: () => request.destroy(),
  };
}
