/** Answers with the events so far and ends: an EventSource comes back after a second, which makes the mock's stream a poll. */
export function answerEvents(events: readonly { readonly type: string; readonly data: unknown }[]): Response {
  const written = events.map(({ type, data }) => {
    const text = JSON.stringify(data);
    return `event: ${type}\ndata: ${text}\n\n`;
  });
  return new Response(`retry: 1000\n\n${written.join('')}`, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
  });
}
