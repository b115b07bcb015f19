import { setTimeout as pause } from 'node:timers/promises';

/** Waits as long as a busy server asks before a request is sent again (`overloaded`): it has then done nothing of it yet. */
export const patientFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  for (;;) {
    const response = await fetch(request.clone());
    const seconds = response.status === 503 ? Number(response.headers.get('retry-after')) : 0;
    if (!seconds) return response;
    await pause(seconds * 1_000);
  }
};
