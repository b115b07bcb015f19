import { type Browser, test as base } from '@playwright/test';
import { type RunningServer, startServer } from './running-server.ts';

/**
 * Gives each spec file a server with a demonstration of its own: who has registered in one is new in the next. In those of the
 * guides each organisation has the policy of its guide, elsewhere the one that a new organisation begins with.
 */
class ServerOfFile {
  #file = '';
  #server: RunningServer | undefined;

  async for(file: string, browser: Browser): Promise<RunningServer> {
    if (this.#server && this.#file === file) return this.#server;
    await this.stop();
    // What tests opened besides their own page stays open, asks for its server and takes the processor from the others.
    await Promise.all(browser.contexts().map((context) => context.close()));
    this.#file = file;
    const guides = file.includes('/guides/');
    // A browser of the guides may stand in an office: it names its address as a proxy does.
    this.#server = await startServer({ port: '0', trustedProxies: guides ? '127.0.0.1' : '' }, { guides });
    return this.#server;
  }

  async stop() {
    await this.#server?.stop();
    this.#server = undefined;
  }
}

/** Playwright's test with a server of the file's own; `page.goto('/')` opens it. */
export const test = base.extend<{ baseURL: string; server: RunningServer }, { servers: ServerOfFile }>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const servers = new ServerOfFile();
      await use(servers);
      await servers.stop();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ servers, browser }, use, { file }) => use(await servers.for(file, browser)),
    { timeout: 60_000 },
  ],
  baseURL: ({ server }, use) => use(server.url),
});

export { expect } from '@playwright/test';
