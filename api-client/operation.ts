import type * as z from 'zod/mini';
import type { Authorisation } from './contacts/authorisation.ts';
import type { ProblemCode } from './problems.ts';

type Schema = z.ZodMiniType;

/**
 * Who may call an operation. The server refuses everything that an operation does not open:
 * `anyone`; `sign-in`: the browser that holds the cookie of a sign-in under way; `session`: somebody who is signed in
 * for an organisation, where `authorisation` names the right that is needed besides; `device`: a phone of the authenticator,
 * that signs the call with its key over a nonce (docs/authenticator-protocol.md). `new-key`: with one that it presents and
 * the server does not know yet; `ticket`: it shows a ticket that it got shortly before.
 */
export type Access =
  | { readonly by: 'anyone' }
  | { readonly by: 'sign-in' }
  | { readonly by: 'session'; readonly authorisation?: Authorisation }
  | { readonly by: 'device'; readonly with?: 'new-key' | 'ticket' };

/** One operation of the API: method, path, who may call it, what it takes, what it answers and how it refuses. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/api/v1/${string}`;
  readonly summary: string;
  readonly access: Access;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  /** So many bytes its body has at most, where that is more than usual. */
  readonly largestBody?: number;
  /** The write may be repeated safely under an `Idempotency-Key`. */
  readonly idempotent?: true;
  /** The edit holds only for the version that `If-Match` names (RFC 9110 §13.1.1). */
  readonly ifMatch?: true;
  /** The answer carries the version of its body as `ETag`. */
  readonly etag?: true;
  /** The answer when it goes well: its status, and its body (absent: no content). */
  readonly success: { readonly status: 200 | 201 | 204; readonly body?: Schema };
  /** The answer is a stream of server-sent events, of these types with this data (HTML Living Standard §9.2). */
  readonly events?: Readonly<Record<string, Schema>>;
  /** The answer is a file, of one of these media types. */
  readonly file?: readonly string[];
  /** The refusals of its own; those that any operation can give come on top. */
  readonly problems: readonly ProblemCode[];
}

/** Types an operation as narrowly as it is written, so that paths, schemas and codes can be derived from it. */
export const operation = <const Definition extends Operation>(definition: Definition): Definition =>
  definition;

type Output<Part> = Part extends Schema ? z.output<Part> : undefined;
type Input<Part> = Part extends Schema ? z.input<Part> : undefined;

export type ParamsOf<Op extends Operation> = Output<Op['params']>;
export type QueryOf<Op extends Operation> = Output<Op['query']>;
export type BodyOf<Op extends Operation> = Output<Op['body']>;
export type ResultOf<Op extends Operation> = Output<Op['success']['body']>;

/** An event of an operation that answers with a stream: its type and its data. */
export type EventOf<Op extends Operation> = {
  [Type in keyof Op['events'] & string]: {
    readonly type: Type;
    readonly data: Output<NonNullable<Op['events']>[Type]>;
  };
}[keyof Op['events'] & string];

/** Operations that answer with a stream of events; the others answer with a body or with nothing. */
export type Streaming = { readonly events: Readonly<Record<string, Schema>> };

/** Operations that answer with a file. */
export type AnsweringFile = { readonly file: readonly string[] };

type Present<Parts> = { [Key in keyof Parts as Parts[Key] extends undefined ? never : Key]: Parts[Key] };

/** What a caller hands over: only the parts that the operation has. */
export type ArgumentsOf<Op extends Operation> = Present<{
  params: Input<Op['params']>;
  query: Input<Op['query']>;
  body: Input<Op['body']>;
}> &
  (Op extends { idempotent: true } ? { idempotencyKey: string } : unknown) &
  (Op extends { ifMatch: true } ? { ifMatch: number } : unknown);
