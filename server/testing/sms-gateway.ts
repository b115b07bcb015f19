import { createServer, type IncomingHttpHeaders } from 'node:http';

interface ReceivedText {
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly id: string; readonly to: string; readonly text: string };
}

/** A real HTTP server that keeps what it gets. */
export interface SmsGatewayForTest {
  readonly url: string;
  /** Every request, those that were refused too. */
  readonly requests: ReceivedText[];
  /** What the next requests are answered with: a status, a cut connection, or nothing at all. */
  answer: { with: number | 'cut' | 'silence' };
  close(): Promise<void>;
}

/** Starts a gateway on a free port. */
export async function startSmsGateway(): Promise<SmsGatewayForTest> {
  const requests: ReceivedText[] = [];
  const answer: SmsGatewayForTest['answer'] = { with: 202 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    requests.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
    if (answer.with === 'cut') request.socket.destroy();
    if (typeof answer.with !== 'number') return;
    response.writeHead(answer.with, { location: '/elsewhere' }).end('what the gateway says: +31612345640');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the gateway has no port');
  return {
    url: `http://127.0.0.1:${address.port}/messages`,
    requests,
    answer,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
