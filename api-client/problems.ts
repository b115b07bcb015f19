/**
 * Every way in which the API says no: its stable code and its HTTP status (RFC 9457 `code` and `status`).
 * The set is closed: the catalogues of the SPA hold a translation of each, and the compiler says when one is missing.
 */
export const problemStatus = {
  input_invalid: 400,
  not_signed_in: 401,
  forbidden: 403,
  cross_site_request: 403,
  not_found: 404,
  sign_in_not_found: 404,
  account_shared: 409,
  contact_exists: 409,
  contact_active: 409,
  contact_blocked: 409,
  idempotency_in_progress: 409,
  invitation_open: 409,
  last_administrator: 409,
  nothing_to_restore: 409,
  own_contact: 409,
  session_changed: 409,
  step_not_due: 409,
  sign_in_ended: 410,
  reset_link_dead: 410,
  edit_conflict: 412,
  payload_too_large: 413,
  code_used: 422,
  code_wrong: 422,
  credentials_wrong: 422,
  idempotency_key_reused: 422,
  precondition_required: 428,
  too_many_attempts: 429,
  internal_error: 500,
  overloaded: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** Why one field was refused. The schemas and the server's rules both answer with these. */
export const fieldCodes = [
  'invalid',
  'required',
  'too_long',
  'email_invalid',
  'email_reserved',
  'email_is_sign_in_name',
  'code_format',
  'organisation_unknown',
  'product_unknown',
  'password_too_short',
  'password_too_long',
  'password_needs_capital',
  'password_needs_digit',
  'password_common',
  'password_contains_name',
  'password_unchanged',
  'password_repeat_differs',
  'password_wrong',
] as const;

export type FieldCode = (typeof fieldCodes)[number];
