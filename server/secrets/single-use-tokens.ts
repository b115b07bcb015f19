import { createHash } from 'node:crypto';
import type pg from 'pg';
import * as z from 'zod/mini';
import type { Sealer } from './encryption.ts';

/** What a token is for: one for another purpose does not open. */
export type TokenPurpose = 'nonce' | 'ticket' | 'handover';

/** Short-lived tokens for one use, which any server can make and check: a row is written only when one is spent (ASVS 6.5.1). */
export interface SingleUseTokens {
  /** Makes a token that lasts so many milliseconds and carries `content`, which nobody else can read. */
  issue(purpose: TokenPurpose, lastsFor: number, content?: string): { token: string; expiresAt: Date };
  /** The content of a token that is ours and has not lapsed; undefined otherwise. It is not spent by this. */
  read(purpose: TokenPurpose, token: string): string | undefined;
  /** Spends a token that was read. False where it had been spent. */
  spend(purpose: TokenPurpose, token: string): Promise<boolean>;
}

const contentSchema = z.object({ until: z.int(), content: z.string() });

const bindingOf = (purpose: TokenPurpose) => `single-use:${purpose}`;

const sweepEvery = 200;

/** Makes such tokens over PostgreSQL. `pool` lives in the system context. */
export function createSingleUseTokens(pool: pg.Pool, sealer: Sealer, now: () => Date): SingleUseTokens {
  let spent = 0;

  const open = (purpose: TokenPurpose, token: string) => {
    try {
      const opened = sealer.open(Buffer.from(token, 'base64url'), bindingOf(purpose));
      return contentSchema.parse(JSON.parse(opened));
    } catch {
      return undefined;
    }
  };

  return {
    issue(purpose, lastsFor, content = '') {
      const expiresAt = new Date(now().getTime() + lastsFor);
      const text = JSON.stringify({ until: expiresAt.getTime(), content });
      return { token: sealer.seal(text, bindingOf(purpose)).toString('base64url'), expiresAt };
    },
    read(purpose, token) {
      const opened = open(purpose, token);
      return opened && opened.until > now().getTime() ? opened.content : undefined;
    },
    async spend(purpose, token) {
      const opened = open(purpose, token);
      if (!opened) return false;
      // Of the bytes, not of the text: the same bytes can be written in more than one way.
      const digest = createHash('sha256').update(Buffer.from(token, 'base64url')).digest();
      const { rowCount } = await pool.query({
        name: 'spend-token',
        text: 'insert into spent_tokens (digest, expires_at) values ($1, $2) on conflict do nothing',
        values: [digest, new Date(opened.until)],
      });
      spent += 1;
      if (spent % sweepEvery === 0)
        await pool.query('delete from spent_tokens where expires_at < $1', [now()]);
      return rowCount === 1;
    },
  };
}
