import {
  type Delivery,
  type DeliveryFailureKind,
  type DeliveryState,
  isReminderOf,
} from '../../api-client/contacts/list-invitations.ts';

/** What is kept of a message once its content is wiped, as `app_deliveries_of_contact` gives it. */
export interface DeliveryRow {
  readonly invitation_id: string;
  readonly created_at: Date;
  readonly attempts: number;
  readonly next_attempt_at: Date;
  readonly delivered_at: Date | null;
  readonly given_up_at: Date | null;
  readonly is_bounced: boolean;
  readonly last_error: string | null;
}

function stateOf({ delivered_at, given_up_at, is_bounced, last_error }: DeliveryRow): DeliveryState {
  if (delivered_at) return 'sent';
  if (given_up_at) return is_bounced ? 'bounced' : 'given-up';
  return last_error === null ? 'queued' : 'retrying';
}

/** Reads the codes of a gateway: enhanced status codes (RFC 3463 §3.2, §3.3), else the reply code (RFC 5321 §4.2.3). */
function failureOf({ last_error, is_bounced }: DeliveryRow): DeliveryFailureKind | null {
  if (last_error === null) return null;
  if (/\b[45]\.1\.\d+\b/.test(last_error)) return 'address-unknown';
  if (/\b[45]\.2\.2\b|\b[45]52\b/.test(last_error)) return 'mailbox-full';
  return is_bounced || /\b[45]\d\d\b/.test(last_error) ? 'refused' : 'not-reached';
}

/** How far a message of the invitation that was sent then came, for the administrators of the organisation that sent it. */
export function deliveryOf(row: DeliveryRow, sentAt: Date): Delivery {
  const state = stateOf(row);
  return {
    isReminder: isReminderOf({ sentAt }, row.created_at),
    state,
    writtenAt: row.created_at.toISOString(),
    settledAt: (row.delivered_at ?? row.given_up_at)?.toISOString() ?? null,
    attempts: row.attempts,
    nextAttemptAt: state === 'retrying' ? row.next_attempt_at.toISOString() : null,
    failure: state === 'sent' ? null : failureOf(row),
  };
}
