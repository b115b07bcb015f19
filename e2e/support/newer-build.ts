import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serviceWorkerPath } from '../../api-client/authenticator/service-worker-path.ts';

/**
 * The pages of a server at another address, where a newer build can come into its place: one that differs in the version of the
 * authenticator's service worker. (Playwright passes no request of a service worker's own script through its routes.)
 */
export async function startDeployment(serverUrl: string) {
  let version: string | undefined;
  const proxy = createServer(async (request, response) => {
    const { accept = '*/*' } = request.headers;
    const answer = await fetch(new URL(request.url ?? '/', serverUrl), { headers: { accept } });
    const isWorker = request.url === serviceWorkerPath;
    const text = isWorker ? await answer.text() : '';
    const body = isWorker
      ? text.replace(/(?<=version:[`'"])[0-9a-f]{12}/, (own) => version ?? own)
      : undefined;
    for (const name of ['content-type', 'cache-control', 'service-worker-allowed']) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.statusCode = answer.status;
    response.end(body ?? Buffer.from(await answer.arrayBuffer()));
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    deploy: (newer: string) => {
      version = newer;
    },
    stop: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
