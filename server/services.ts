import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import type { Mailer } from './messages/mailer.ts';
import type { Sealer } from './secrets/encryption.ts';
import type { PasswordHasher } from './secrets/passwords.ts';
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
  readonly demo: boolean;
  /** Where people reach this server: scheme, host and port. Never taken from a request. */
  readonly publicUrl: () => string;
  readonly now: () => Date;
}
