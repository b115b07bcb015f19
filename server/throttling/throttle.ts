import type { Guess } from '../../api-client/throttling/guess-limits.ts';
import type { TextPurpose } from '../../api-client/throttling/text-limits.ts';
import type { Transaction } from '../db/database.ts';
import type { Refusal } from '../http/refusal.ts';

/** Who guesses: the name (or account) guessed at, from which address, on which browser. */
export interface Guesser {
  /** What the guesses are at: a name as it was typed, or the account once its password was proved. */
  readonly subject: string;
  readonly address: string;
  /** The browser's cookie, where the account has completed a sign-in on it before. */
  readonly knownBrowser: string | null;
}

/** Slows down guessing (ASVS 6.3.1; docs/decisions/0004-slowing-down-guesses.md). */
export interface Throttle {
  /** Counts a guess about to be made. Throws the refusal `too_many_attempts`, with the wait, when there were too many. */
  attempt(guess: Guess, guesser: Guesser): Promise<void>;
  /**
   * Does as `attempt` in a transaction, and gives the refusal instead of throwing it, so that what was counted is kept with
   * whatever else the transaction writes. Others who guess at the same wait until it ends, and so see what it counted.
   */
  attemptWithin(tx: Transaction, guess: Guess, guesser: Guesser): Promise<Refusal | undefined>;
  /** The guess was right: forgets what was counted of this guesser. */
  succeeded(guess: Guess, guesser: Guesser): Promise<void>;
  /** Does as `succeeded` in a transaction. */
  succeededWithin(tx: Transaction, guess: Guess, guesser: Guesser): Promise<void>;
  /**
   * Counts that somebody asks for a mail that anybody may ask for. Throws the refusal `too_many_attempts` when one network
   * asked too often, whomever for. Otherwise says whether the mailbox gets another one: only its owner may learn that.
   */
  askForMail(asker: Guesser): Promise<boolean>;
  /** The owner did what the mail was for: forgets how many the mailbox got. */
  mailWasUsed(asker: Guesser): Promise<void>;
  /** Counts a text message about to be written. Throws the refusal `too_many_texts`, with the wait, when there were too many. */
  askForText(asker: Guesser, number: string, purpose: TextPurpose): Promise<void>;
  /** The code that was texted proved its phone: forgets what was counted in this hour. */
  textWasUsed(asker: Guesser, number: string, purpose: TextPurpose): Promise<void>;
  /** Counts that a network asks for access. Throws the refusal `too_many_attempts` when it did so too often, for whomever. */
  askForAccess(address: string): Promise<void>;
  /** Counts a request for access that names a contact. Says whether it may take its course: nobody is told when it may not. */
  admitAccessRequest(email: string, organisationId: string): Promise<boolean>;
}
