import { sessionKey } from '../../api-client/session/session-queries.ts';
import { signInKey } from '../../api-client/sign-in/sign-in-queries.ts';
import { queryClient } from './query-client.ts';

type News = 'session' | 'sign-in';

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('voordeur');

/** Tells the other tabs of this browser that somebody signed in or out, or that the sign-in went a step further. */
export const tellOtherTabs = (news: News) => channel?.postMessage(news);

/** Looks again at what another tab says has changed. */
export function listenToOtherTabs() {
  channel?.addEventListener('message', ({ data }: MessageEvent<News>) => {
    void queryClient.invalidateQueries({ queryKey: data === 'session' ? sessionKey : signInKey });
  });
}
