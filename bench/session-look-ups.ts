import autocannon from 'autocannon';

/** Asks who is signed in as often as the server answers, for some seconds, in turn for each session. Gives how often per second. */
export async function lookUpSessions(
  url: string,
  cookies: readonly string[],
  seconds: number,
): Promise<number> {
  const result = await autocannon({
    url,
    connections: 16,
    duration: seconds,
    requests: cookies.map((cookie) => ({ method: 'GET' as const, headers: { cookie } })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url} refused ${result.non2xx} and failed ${result.errors} of its requests`);
  return result.requests.average;
}
