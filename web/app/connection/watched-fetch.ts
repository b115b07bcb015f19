import { missed, reached, takesLong } from './connection.ts';

/** So long a person waits before they hear that it takes longer than usual, and before it is given up. */
const slowAfter = 8_000;
const givenUpAfter = 30_000;

let slowCalls = 0;

function watchSlowness() {
  let isSlow = false;
  const waiting = setTimeout(() => {
    isSlow = true;
    slowCalls += 1;
    takesLong(true);
  }, slowAfter);
  return () => {
    clearTimeout(waiting);
    if (!isSlow) return;
    slowCalls -= 1;
    if (slowCalls === 0) takesLong(false);
  };
}

/** A gateway answers in the server's place, with a page of its own. */
const isOfGateway = ({ status, headers }: Response) =>
  [502, 503, 504].includes(status) && !headers.get('content-type')?.includes('json');

/** Fetches, and keeps count of how well the server can be reached. A call without an answer ends after half a minute. */
export async function watchedFetch(request: Request): Promise<Response> {
  const stopWatching = watchSlowness();
  try {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(givenUpAfter)]);
    const response = await fetch(request, { signal });
    if (isOfGateway(response)) missed();
    else reached();
    return response;
  } catch (error) {
    if (!request.signal.aborted) missed();
    throw error;
  } finally {
    stopWatching();
  }
}
