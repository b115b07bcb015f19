import type { Authorisation } from '../../api-client/contacts/authorisation.ts';
import type { Language } from '../../api-client/language.ts';
import type { BrandRow } from '../brand/brand-queries.ts';
import type { Database } from '../db/database.ts';

/** A session that is open, whose it is, and what its person sees of themselves. */
export interface OpenSession {
  readonly session_id: string;
  readonly account_id: string;
  readonly organisation_id: string;
  readonly contact_id: string;
  readonly sign_in_name: string;
  readonly has_other_organisations: boolean;
  readonly language: Language;
  readonly contact_name: string;
  readonly organisation_name: string;
  readonly authorisations: Authorisation[];
  readonly brand: BrandRow | null;
  readonly session_expires_at: Date;
}

/**
 * Opens the session that the digest of a cookie belongs to, and notes that it was used where that was last noted before
 * `seenBefore`. Gives undefined where there is none, it ended, or its contact may not sign in; and, unless its person stays signed in,
 * where it was unused since `idleSince` or began before `begunSince`.
 */
export async function openSession(
  database: Pick<Database, 'callFunction'>,
  tokenHash: Buffer,
  { at, idleSince, seenBefore, begunSince }: Record<'at' | 'idleSince' | 'seenBefore' | 'begunSince', Date>,
): Promise<OpenSession | undefined> {
  const [opened] = await database.callFunction<OpenSession>('app_open_session', [
    tokenHash,
    at,
    idleSince,
    seenBefore,
    begunSince,
  ]);
  return opened;
}
