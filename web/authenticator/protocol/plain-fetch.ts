import { watchedFetch } from '../../app/connection/watched-fetch.ts';

/** Fetches as the protocol wants it: no cookies, and nothing kept. Keeps count of how well the server can be reached. */
export const plainFetch = (request: Request): Promise<Response> =>
  watchedFetch(new Request(request, { credentials: 'omit', cache: 'no-store' }));
