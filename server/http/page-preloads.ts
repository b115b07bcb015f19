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

/** The words of the first screen in each language, in the build under `root`. */
function firstWordsIn(root: string): Map<string, string> {
  const manifest = join(root, '.vite/manifest.json');
  if (!existsSync(manifest)) return new Map();
  const chunks = Object.values(manifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8'))));
  return new Map(
    chunks.flatMap(({ name, file }) =>
      name?.startsWith('first-words-') ? [[name.slice('first-words-'.length), file]] : [],
    ),
  );
}

/**
 * Gives the `Link` header that goes with the page (RFC 8288): what its scripts ask for as soon as they run, so that the browser
 * fetches it beside them and not after them.
 */
export function pagePreloads(root: string): (request: FastifyRequest) => string {
  const firstWords = firstWordsIn(root);
  return (request) => {
    const words = firstWords.get(languageOf(request).toLowerCase());
    const path = requestPath(request.url);
    return [
      words && `</${words}>; rel=modulepreload`,
      preload(getSettings.path),
      (path === '/' || path.startsWith('/sign-in')) && preload(getSignIn.path),
      path === '/' && preload(getSession.path),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
