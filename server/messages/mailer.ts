import type { MethodKind } from '../../api-client/enrolment/enrolment.ts';
import type { Language } from '../../api-client/language.ts';
import type { ReviewReminder } from '../../api-client/reviews/review-calendar.ts';
import type { ResetRefusal } from '../../api-client/sign-in/password-reset-rules.ts';
import type { Transaction } from '../db/database.ts';
import type { EndingRight } from './ending-right.ts';

/** Whom a message is for. */
export interface Recipient {
  readonly email: string;
  readonly name: string;
  /** The language that stands first; the other one follows (G0.2). */
  readonly language: Language;
}

interface Invitation {
  /** Which invitation it tells of, so that its administrators can see what became of it. */
  readonly invitationId?: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly recipient: Recipient;
  readonly products: readonly { readonly name: { nl: string; en: string }; readonly url: string }[];
  readonly signInName: string;
  /** Until when they may sign in; null: without an end. */
  readonly accessEndsAt: Date | null;
  /** Who added them; null: the service desk. */
  readonly inviter: string | null;
}

/** How a password of one's own came to be replaced. */
export type PasswordChange = 'forgotten' | 'expired';

/** What happened to a sign-in method. */
export type MethodChange = 'registered' | 'removed';

/** Writes messages into the outbox, in the transaction of the change that they announce. */
export interface Mailer {
  /** The confirmation mail of G0.2, with the temporary password and the hour at which it lapses. */
  invite(
    tx: Transaction,
    invitation: Invitation & { readonly temporaryPassword: string; readonly lapsesAt: Date },
  ): Promise<void>;
  /** To somebody whose account is in use: sign in as usual, the organisation is there (architecture: tenancy). */
  inviteExistingAccount(tx: Transaction, invitation: Invitation & { readonly lapsesAt: Date }): Promise<void>;
  /** To somebody whose invitation lapses soon: the earlier mail works until then. It holds no temporary password (G0.3). */
  remindOfInvitation(
    tx: Transaction,
    reminder: Pick<
      Invitation,
      'invitationId' | 'organisationId' | 'organisationName' | 'recipient' | 'signInName'
    > & {
      readonly sentAt: Date;
      readonly lapsesAt: Date;
      /** They have a password of their own already. */
      readonly isInUse: boolean;
    },
  ): Promise<void>;
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
  /** To who forgot their password: a link for one use, with its token in the fragment, which no server is sent (ASVS 14.2.1). */
  sendResetLink(
    tx: Transaction,
    reset: { readonly recipient: Recipient; readonly token: string; readonly lapsesAt: Date },
  ): Promise<void>;
  /** To who asked for such a link and cannot have one: why, and whom to ask. */
  refuseReset(
    tx: Transaction,
    reset: { readonly recipient: Recipient; readonly refusal: ResetRefusal },
  ): Promise<void>;
  /** To the account whose password was replaced: when and how (ASVS 6.3.7). */
  tellPasswordChanged(
    tx: Transaction,
    change: { readonly recipient: Recipient; readonly how: PasswordChange; readonly changedAt: Date },
  ): Promise<void>;
  /** To the account that a sign-in method was added to, or removed from: which, and when (ASVS 6.3.7). */
  tellMethodChanged(
    tx: Transaction,
    change: {
      readonly recipient: Recipient;
      readonly change: MethodChange;
      readonly kind: MethodKind;
      /** What its owner calls it; null where it has no name of its own. */
      readonly name: string | null;
      readonly changedAt: Date;
    },
  ): Promise<void>;
  /** To the account whose methods an administrator reset: who did so, when, and what comes next (ASVS 6.3.7). */
  tellMethodsReset(
    tx: Transaction,
    reset: {
      readonly organisationId: string;
      readonly organisationName: string;
      readonly recipient: Recipient;
      readonly administrator: string;
      readonly resetAt: Date;
    },
  ): Promise<void>;
  /** To a person whose rights end soon: which, and when. */
  tellRightsEnd(
    tx: Transaction,
    ending: {
      readonly organisationId: string;
      readonly organisationName: string;
      readonly recipient: Recipient;
      readonly ends: readonly EndingRight[];
    },
  ): Promise<void>;
  /** To a contacts administrator: all whose rights end soon, in one mail. */
  tellContactRightsEnd(
    tx: Transaction,
    ending: {
      readonly organisationId: string;
      readonly organisationName: string;
      readonly recipient: Recipient;
      readonly people: readonly {
        readonly name: string;
        readonly email: string;
        readonly ends: readonly EndingRight[];
      }[];
    },
  ): Promise<void>;
  /** To a contacts administrator, of the periodic review: it began, a week is left, or it is overdue. */
  remindOfReview(
    tx: Transaction,
    review: {
      readonly organisationId: string;
      readonly organisationName: string;
      readonly recipient: Recipient;
      readonly reminder: ReviewReminder;
      readonly left: number;
      readonly total: number;
      readonly dueAt: Date;
    },
  ): Promise<void>;
  /** To the owner of a phone that has not called for so many days, before it locks them out. */
  tellPhoneUnseen(
    tx: Transaction,
    absence: {
      readonly recipient: Recipient;
      readonly phone: string;
      readonly lastSeenAt: Date;
      readonly days: number;
      readonly isLast: boolean;
    },
  ): Promise<void>;
  /** To the account whose phone said "this was not me": somebody knew the password, and was stopped (ASVS 6.3.5). */
  tellSignInReported(
    tx: Transaction,
    report: {
      readonly recipient: Recipient;
      readonly at: Date;
      readonly browser: { readonly name: string | null; readonly system: string | null };
      /** Null: unknown. */
      readonly place: string | null;
      /** Whether it had been approved before, so that somebody was signed in until then. */
      readonly wasApproved: boolean;
    },
  ): Promise<void>;
  /** To a contacts administrator: this contact of the list asks for access (G0.1). */
  askForAccess(
    tx: Transaction,
    request: {
      readonly organisationId: string;
      readonly organisationName: string;
      readonly recipient: Recipient;
      readonly contact: { readonly name: string; readonly email: string };
    },
  ): Promise<void>;
  /** To a contact for whom access was requested who has it: sign in as usual; or, until `lapsesAt`, by the invitation that they have. */
  tellAccessIsThere(
    tx: Transaction,
    access: {
      readonly organisationId: string;
      readonly organisationName: string;
      readonly recipient: Recipient;
      readonly lapsesAt: Date | null;
    },
  ): Promise<void>;
  /** To a contact whose request for access was accepted and whose account goes on: sign in as usual, and until when. */
  renewAccess(
    tx: Transaction,
    access: Pick<
      Invitation,
      'organisationId' | 'organisationName' | 'recipient' | 'products' | 'accessEndsAt'
    > & {
      readonly administrator: string | null;
    },
  ): Promise<void>;
  /** To a contact whose request for access was refused: by whom, and why. */
  refuseAccess(
    tx: Transaction,
    refusal: {
      readonly organisationId: string;
      readonly organisationName: string;
      readonly recipient: Recipient;
      readonly administrator: string;
      readonly reason: string;
    },
  ): Promise<void>;
}
