import {
  type SignInEvent,
  signInEventSchema,
} from '../../../api-client/authenticator/stream-sign-in-events.ts';
import { routes } from '../../../api-client/routes.ts';

/** Pauses before a stream that was refused is opened again, in milliseconds; the browser itself mends one that was cut. */
const reopensAfter = [1_000, 2_000, 5_000, 10_000];

interface Listener {
  /** What is told, and told otherwise than before. */
  readonly onNews: (event: SignInEvent) => void;
  /** The stream is open, for the first time or again: what happened before it was is not told. */
  readonly onOpen: () => void;
  /** Whether news can be relied on to come by itself. */
  readonly onLive: (isLive: boolean) => void;
}

function readEvent(data: string): SignInEvent | undefined {
  try {
    return signInEventSchema.parse(JSON.parse(data));
  } catch {
    return undefined;
  }
}

/** Listens to what changes on the phone, in another tab and by time. Gives what opens the stream anew, and what ends it. */
export function listenToSignIn({ onNews, onOpen, onLive }: Listener): {
  reopen: () => void;
  end: () => void;
} {
  let source: EventSource | undefined;
  let refusals = 0;
  let latest: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const hear = ({ data }: MessageEvent<string>) => {
    refusals = 0;
    onLive(true);
    const event = data === latest ? undefined : readEvent(data);
    latest = data;
    if (event) onNews(event);
  };

  const open = () => {
    clearTimeout(waiting);
    source?.close();
    const opened = new EventSource(routes.streamSignInEvents.path);
    source = opened;
    opened.addEventListener('sign-in', hear);
    opened.addEventListener('open', onOpen);
    opened.addEventListener('error', () => {
      onLive(false);
      if (opened !== source || opened.readyState !== EventSource.CLOSED) return;
      waiting = setTimeout(open, reopensAfter[Math.min(refusals, reopensAfter.length - 1)]);
      refusals += 1;
    });
  };

  open();
  return {
    reopen: open,
    end() {
      clearTimeout(waiting);
      source?.close();
      source = undefined;
    },
  };
}
