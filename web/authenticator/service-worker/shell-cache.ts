import { appScope } from '../../../api-client/authenticator/app-manifest.ts';

/** The files of one build of the app; the build puts them here. */
interface Shell {
  /** Another one for each build that differs. */
  readonly version: string;
  readonly files: readonly string[];
}
declare const builtShell: Shell;

const family = 'voordeur-authenticator-';
const { version, files } = builtShell;
const own = `${family}${version}`;
const isFile = new Set(files);

/** After this a page from the cache is better than none yet: a phone in a lift has a connection, but nothing comes of it. */
const patience = 4_000;

/** Fetches the whole app past the browser's cache; what fails fails all, and the version before stays. */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(own);
  await cache.addAll([appScope, ...files].map((path) => new Request(path, { cache: 'reload' })));
}

/** Drops what is older than the version before this one, which a page that is open may still need a part of. */
export async function dropOldShells(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);
  await Promise.all(kept.slice(0, -1).map((name) => caches.delete(name)));
}

const isOfApp = (path: string) => path === appScope || path.startsWith(`${appScope}/`);

async function pageOf(request: Request): Promise<Response> {
  const cached = () => caches.match(appScope, { cacheName: own, ignoreVary: true });
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const fetched = fetch(request);
  const first = await Promise.race([fetched, late]).catch(() => undefined);
  return first ?? (await cached()) ?? fetched;
}

const fileOf = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

/**
 * Answers what the app itself is made of: its page from the server while that answers, else as it was kept; its files as they were
 * kept. Undefined for everything else, answers of the API above all: the browser goes its own way.
 */
export function answerFromShell(request: Request): Promise<Response> | undefined {
  const { method, mode } = request;
  const { origin, pathname } = new URL(request.url);
  if (method !== 'GET' || origin !== location.origin) return undefined;
  if (mode === 'navigate') return isOfApp(pathname) ? pageOf(request) : undefined;
  const isKept = isFile.has(pathname) || pathname.startsWith('/assets/');
  return isKept ? fileOf(request) : undefined;
}
