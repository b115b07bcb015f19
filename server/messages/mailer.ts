import type { Language } from '../../api-client/language.ts';
import type { Transaction } from '../db/database.ts';

/** Whom a message is for. */
export interface Recipient {
  readonly email: string;
  readonly name: string;
  /** The language that stands first; the other one follows (G0.2). */
  readonly language: Language;
}

interface Invitation {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly recipient: Recipient;
  readonly products: readonly { readonly name: { nl: string; en: string }; readonly url: string }[];
  readonly signInName: string;
  /** Who added them; null: the service desk. */
  readonly inviter: string | null;
}

/** Writes messages into the outbox, in the transaction of the change that they announce. */
export interface Mailer {
  /** The confirmation mail of G0.2, with the temporary password and the hour at which it lapses. */
  invite(
    tx: Transaction,
    invitation: Invitation & { readonly temporaryPassword: string; readonly lapsesAt: Date },
  ): Promise<void>;
  /** To somebody whose account is in use: sign in as usual, the organisation is there (architecture: tenancy). */
  inviteExistingAccount(tx: Transaction, invitation: Invitation & { readonly lapsesAt: Date }): Promise<void>;
  /** To a contacts administrator: this contact's temporary password lapsed and they ask for a new invitation. */
  requestInvitation(
    tx: Transaction,
    request: {
      readonly organisationId: string;
      readonly organisationName: string;
      readonly recipient: Recipient;
      readonly contact: { readonly name: string; readonly email: string };
    },
  ): Promise<void>;
}
