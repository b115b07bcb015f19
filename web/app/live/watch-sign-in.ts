import type { SignInEvent } from '../../../api-client/authenticator/stream-sign-in-events.ts';
import { isLost } from '../connection/connection.ts';
import { listenToSignIn } from './sign-in-stream.ts';

/** How often it is looked whether something changed where no stream of events tells it, and where one does: it may be cut without a sign. */
const pollsEvery = { cut: 3_000, live: 30_000 } as const;

/** So long a step of the person is given to be answered, in milliseconds, before it is looked again. */
const breath = 300;

interface Watch {
  readonly onEvent: (event: SignInEvent) => void;
  /** Looks at the sign-in, and says whether what it saw was overtaken meanwhile by a step of the person. */
  readonly look: () => Promise<'seen' | 'overtaken'>;
}

/**
 * Keeps an eye on the sign-in until what is given back is called: by events, by polling where those do not come, and at once when the
 * tab is looked at again. While the server is out of reach it leaves the trying to the connection's own watch.
 */
export function watchSignIn({ onEvent, look }: Watch): () => void {
  let isLive = false;
  let isLooking = false;
  let isDue = false;
  let hasEnded = false;
  let polling: ReturnType<typeof setTimeout> | undefined;

  const pollLater = () => {
    clearTimeout(polling);
    if (!hasEnded) polling = setTimeout(lookAgain, isLive ? pollsEvery.live : pollsEvery.cut);
  };

  async function lookAgain() {
    if (isLooking) {
      isDue = true;
      return;
    }
    isLooking = true;
    do {
      isDue = false;
      if (!isLost() && (await look()) === 'overtaken') {
        await new Promise((resolve) => setTimeout(resolve, breath));
        isDue = true;
      }
    } while (isDue && !hasEnded);
    isLooking = false;
    pollLater();
  }

  const stream = listenToSignIn({
    onNews: (event) => {
      onEvent(event);
      void lookAgain();
    },
    onOpen: () => void lookAgain(),
    onLive: (now) => {
      if (now === isLive) return;
      isLive = now;
      pollLater();
    },
  });
  const onSeen = () => {
    if (document.visibilityState !== 'visible') return;
    stream.reopen();
    void lookAgain();
  };
  document.addEventListener('visibilitychange', onSeen);
  addEventListener('online', onSeen);
  pollLater();

  return () => {
    hasEnded = true;
    clearTimeout(polling);
    stream.end();
    document.removeEventListener('visibilitychange', onSeen);
    removeEventListener('online', onSeen);
  };
}
