import type { Authorisation } from '../contacts/authorisation.ts';
import type { IfMatch } from '../if-match.ts';
import type {
  AnsweringFile,
  BodyOf,
  EventOf,
  Operation,
  ParamsOf,
  QueryOf,
  ResultOf,
  Streaming,
} from '../operation.ts';
import type { OperationId, Operations } from '../operations.ts';
import type { Refusal } from '../refusal.ts';
import type { Model } from './model/model.ts';

/** Somebody who is signed in. */
export interface MockSessionCaller {
  readonly sessionId: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly contactId: string;
  readonly signInName: string;
  readonly authorisations: readonly Authorisation[];
}

/** The browser of a sign-in under way. */
export interface MockSignInCaller {
  readonly token: string;
}

/** A phone, by what it says: the mock verifies no signature. */
export interface MockDeviceCaller {
  readonly deviceId: string;
}

type MockCallerOf<Op extends Operation> = Op['access'] extends { by: 'device'; with: 'new-key' }
  ? undefined
  : Op['access'] extends { by: 'device' }
    ? MockDeviceCaller
    : MockBrowserCallerOf<Op>;

type MockBrowserCallerOf<Op extends Operation> = Op['access'] extends { by: 'session' }
  ? MockSessionCaller
  : Op['access'] extends { by: 'sign-in' }
    ? MockSignInCaller
    : undefined;

export type MockCookieName = 'session' | 'sign-in' | 'browser' | 'device' | 'handover';

/** The cookies of the browser that calls. They outlast a refusal, like those in an answer. */
export interface MockCookies {
  get(name: MockCookieName): string | undefined;
  set(name: MockCookieName, value: string): void;
  clear(name: MockCookieName): void;
}

/** One validated call of an operation. */
export interface MockCall<Op extends Operation> {
  readonly params: ParamsOf<Op>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
  readonly caller: MockCallerOf<Op>;
  readonly ifMatch: Op extends { ifMatch: true } ? IfMatch : undefined;
  readonly cookies: MockCookies;
  readonly model: Model;
  readonly now: Date;
}

/** A file as an answer. */
export interface MockFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * Carries out an operation on the model. Gives the body of its success, or says no as a server's handler does: a Refusal that
 * is thrown undoes what was changed, one that is given back leaves it (a counted attempt, say). Of a stream it gives what has
 * happened so far: the stream then ends, and whoever watches comes back a second later.
 */
export type MockHandler<Op extends Operation> = (
  call: MockCall<Op>,
) =>
  | (Op extends Streaming ? readonly EventOf<Op>[] : Op extends AnsweringFile ? MockFile : ResultOf<Op>)
  | Refusal;

/** A mock of each operation of the contract: one that is missing, or that answers something else, does not compile. */
export type MockHandlers = { readonly [Id in OperationId]: MockHandler<Operations[Id]> };
