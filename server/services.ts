import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import type { Changes } from './live/changes.ts';
import type { Mailer } from './messages/mailer.ts';
import type { Texter } from './messages/texter.ts';
import type { VapidKeys } from './push/vapid-keys.ts';
import type { Sealer } from './secrets/encryption.ts';
import type { PasswordHasher } from './secrets/passwords.ts';
import type { SingleUseTokens } from './secrets/single-use-tokens.ts';
import type { SessionCache } from './session/session-cache.ts';
import type { Throttle } from './throttling/throttle.ts';

/** What handlers work with. Made once, at the start; tests make their own. */
export interface Services {
  readonly config: Config;
  readonly database: Database;
  readonly sealer: Sealer;
  readonly passwords: PasswordHasher;
  readonly throttle: Throttle;
  /** Writes messages into the outbox; the worker delivers them. */
  readonly mailer: Mailer;
  /** Writes text messages into the outbox. */
  readonly texter: Texter;
  /** Nonces and tickets of the authenticator. */
  readonly singleUse: SingleUseTokens;
  /** By which push services know this server. */
  readonly vapid: VapidKeys;
  /** Tells of changes that any server made. */
  readonly changes: Changes;
  /** What the database answered about open sessions in the last seconds. */
  readonly sessionCache: SessionCache;
  readonly demo: boolean;
  /** Where people reach this server: scheme, host and port. Never taken from a request. */
  readonly publicUrl: () => string;
  readonly now: () => Date;
}
