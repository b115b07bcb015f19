import { QueryClientProvider } from '@tanstack/react-query';
import { MemoryRouter } from 'react-router-dom';
import { cleanup, type RenderResult, render } from 'vitest-browser-react/pure';
import type { Language } from '../../api-client/language.ts';
import { createCookieJar } from '../../api-client/mocks/cookie-jar.ts';
import { createMockWorld } from '../../api-client/mocks/model/mock-world.ts';
import type { NetworkCondition } from '../../api-client/mocks/network-condition.ts';
import { queryClient } from '../app/query-client.ts';
import { AppRoutes } from '../app/routes.tsx';
import { showLanguage } from '../i18n/i18n.ts';
import { Announcements } from '../ui/announcements.tsx';
import '../ui/app.css';

const world = createMockWorld();
const cookies = createCookieJar();
let network: NetworkCondition = 'normal';

/** The mocked API behind the screens under test: its data, to be prepared and looked at, and the network before it. */
export const mock = {
  world,
  cookies,
  network: (): NetworkCondition => network,
  setNetwork(changed: NetworkCondition): void {
    network = changed;
  },
  /** Makes it a browser that nobody used before, over the demonstration. */
  async reset(): Promise<void> {
    await cleanup();
    network = 'normal';
    world.reset();
    for (const name of ['session', 'sign-in', 'browser', 'device'] as const) cookies.clear(name);
    queryClient.clear();
    sessionStorage.clear();
    localStorage.clear();
  },
};

/** Shows the application at an address, in a language, as a person's browser would. */
export async function openApp(path: string, language: Language = 'en'): Promise<RenderResult> {
  await showLanguage(language);
  return render(
    <QueryClientProvider client={queryClient}>
      <Announcements />
      <MemoryRouter initialEntries={[path]} useTransitions={false}>
        <AppRoutes />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}
