import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { checkLogo } from './check-logo.ts';

/** A logo that was checked, and the id that its address ends in: another drawing has another one. */
export interface Logo {
  readonly id: string;
  readonly svg: string;
}

/** Reads and checks a logo of the provider. Takes the file's path; throws, in words, when it is no drawing that can be served. */
export function readLogo(file: string): Logo {
  const svg = checkLogo(readFileSync(file, 'utf8'));
  return { id: createHash('sha256').update(svg).digest('hex').slice(0, 32), svg };
}
