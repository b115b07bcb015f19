import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { languages } from '../../api-client/language.ts';
import { getSession } from '../../api-client/session/get-session.ts';
import { getSettings } from '../../api-client/settings/get-settings.ts';
import { getSignIn } from '../../api-client/sign-in/get-sign-in.ts';
import { requestPath } from './request-path.ts';

const manifestSchema = z.record(z.string(), z.object({ file: z.string(), name: z.optional(z.string()) }));

const preload = (path: string) => `<${path}>; rel=preload; as=fetch; crossorigin`;

/** Gives the first of the browser's languages that we have, else Dutch: as the SPA chooses, but for a choice made in it. */
function languageOf(request: FastifyRequest): string {
  const asked = (request.headers['accept-language'] ?? '').split(',').map((tag) => tag.trim().slice(0, 2));
  return asked.find((tag) => languages.some((language) => language === tag.toLowerCase())) ?? 'nl';
}

/** The words of the first screen in each language, in the build that `manifest` lists. */
function firstWordsIn(manifest: string): Map<string, string> {
  if (!existsSync(manifest)) return new Map();
  const chunks = Object.values(manifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8'))));
  return new Map(
    chunks.flatMap(({ name, file }) =>
      name?.startsWith('first-words-') ? [[name.slice('first-words-'.length), file]] : [],
    ),
  );
}

/** Gives what names the words of the first screen in the language of a browser; undefined where they are not built. */
function firstWordsPreload(manifest: string): (request: FastifyRequest) => string | undefined {
  const firstWords = firstWordsIn(manifest);
  return (request) => {
    const words = firstWords.get(languageOf(request).toLowerCase());
    return words && `</${words}>; rel=modulepreload`;
  };
}

const linkHeader = (links: readonly (string | false | undefined)[]) => links.filter(Boolean).join(', ');

/**
 * Gives the `Link` header that goes with the page (RFC 8288): what its scripts ask for as soon as they run, so that the browser
 * fetches it beside them and not after them. `root`: where the build is.
 */
export function pagePreloads(root: string): (request: FastifyRequest) => string {
  const words = firstWordsPreload(join(root, '.vite/manifest.json'));
  return (request) => {
    const path = requestPath(request.url);
    return linkHeader([
      words(request),
      preload(getSettings.path),
      (path === '/' || path.startsWith('/sign-in')) && preload(getSignIn.path),
      path === '/' && preload(getSession.path),
    ]);
  };
}

/** The same for the page of the authenticator. */
export function authenticatorPreloads(root: string): (request: FastifyRequest) => string {
  const words = firstWordsPreload(join(root, '.vite/authenticator-manifest.json'));
  return (request) => linkHeader([words(request)]);
}
