import type { Language } from '../../api-client/language.ts';
import type { Transaction } from '../db/database.ts';

interface Recipient {
  /** In E.164. */
  readonly number: string;
  readonly language: Language;
}

/** Writes text messages into the outbox, in the transaction of the change that they announce. */
export interface Texter {
  /** A code to prove the number with, bound to this server's own name: a phone fills it in nowhere else. */
  textCode(tx: Transaction, recipient: Recipient, code: string): Promise<void>;
  /** The address of the authenticator app, for one's own phone; no secret is in it (G2.4). */
  textAppLink(tx: Transaction, recipient: Recipient): Promise<void>;
}
