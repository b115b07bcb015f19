/** The header under which a write may be repeated (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyKeyHeader = 'idempotency-key';

/** What a key looks like: a UUID, or anything of the same kind. */
export const idempotencyKeyPattern: RegExp = /^[\w-]{8,100}$/;
