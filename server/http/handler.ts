import type { Readable } from 'node:stream';
import type { FastifyBaseLogger } from 'fastify';
import type { PublicKey } from '../../api-client/authenticator/device-call.ts';
import type { Authorisation } from '../../api-client/contacts/authorisation.ts';
import type { IfMatch } from '../../api-client/if-match.ts';
import type { Language } from '../../api-client/language.ts';
import type {
  AnsweringFile,
  BodyOf,
  EventOf,
  Operation,
  ParamsOf,
  QueryOf,
  ResultOf,
  Streaming,
} from '../../api-client/operation.ts';
import type { OperationId, Operations } from '../../api-client/operations.ts';
import type { DeviceRow } from '../authenticator/device-queries.ts';
import type { BrandRow } from '../brand/brand-queries.ts';
import type { Streamed } from '../live/stream-snapshots.ts';
import type { Services } from '../services.ts';
import type { Cookies } from './cookies.ts';

/** Somebody who is signed in: checked before the handler runs. */
export interface SessionCaller {
  readonly sessionId: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly contactId: string;
  readonly signInName: string;
  readonly authorisations: readonly Authorisation[];
  /** What the person sees of themselves on each screen; read in the same go. */
  readonly shown: {
    readonly language: Language;
    readonly contactName: string;
    readonly organisationName: string;
    readonly hasOtherOrganisations: boolean;
    readonly brand: BrandRow | null;
  };
}

/** The browser of a sign-in under way: all that is known is the digest of its cookie. */
export interface SignInCaller {
  readonly tokenHash: Buffer;
}

/** What a phone signed besides: the nonce, and the digest of the body, which was checked too. */
interface Signed {
  readonly nonce: string;
  readonly bodyHash: string;
}

/** A phone that signed the call with its key. */
export interface DeviceCaller extends Signed {
  readonly device: DeviceRow;
}

/** Whoever signed the call with a key that the server does not know. */
export interface NewKeyCaller extends Signed {
  readonly key: PublicKey;
  /** RFC 7638. */
  readonly thumbprint: string;
}

/** A phone that got a ticket shortly before. */
export interface TicketCaller {
  readonly deviceId: string;
  readonly accountId: string;
}

export type Caller = SessionCaller | SignInCaller | DeviceCaller | NewKeyCaller | TicketCaller;

type CallerOf<Op extends Operation> = Op['access'] extends { by: 'session' }
  ? SessionCaller
  : Op['access'] extends { by: 'sign-in' }
    ? SignInCaller
    : Op['access'] extends { by: 'device'; with: 'new-key' }
      ? NewKeyCaller
      : Op['access'] extends { by: 'device'; with: 'ticket' }
        ? TicketCaller
        : Op['access'] extends { by: 'device' }
          ? DeviceCaller
          : undefined;

/** One validated call of an operation. */
export interface Call<Op extends Operation> {
  readonly params: ParamsOf<Op>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
  readonly caller: CallerOf<Op>;
  /** The version that an edit is about. */
  readonly ifMatch: Op extends { ifMatch: true } ? IfMatch : undefined;
  readonly client: {
    /** Behind TRUSTED_PROXIES the one that they name. */
    readonly address: string;
    /** False where a proxy that is not trusted may stand between: the address may then be everybody’s. */
    readonly isAddressCertain: boolean;
    /** What its browser calls itself. */
    readonly userAgent: string;
    /** Roughly where it is, where one of TRUSTED_PROXIES says so in PLACE_HEADER; null: unknown. */
    readonly place: string | null;
  };
  readonly cookies: Cookies;
  /** Of a stream: the last event that the client has seen, and the signal that it is gone. */
  readonly stream: Op extends Streaming
    ? { readonly lastEventId: string | undefined; readonly gone: AbortSignal }
    : undefined;
  readonly services: Services;
  readonly log: FastifyBaseLogger;
}

/** A file as an answer. */
export interface FileAnswer {
  /** What it is called on the computer of who gets it, in any script. */
  readonly name: string;
  readonly type: string;
  readonly content: Readable;
}

/** Carries out an operation. Gives the body of its success, its events, or its file; throws Refusal to say no. */
export type Handler<Op extends Operation> = (
  call: Call<Op>,
) => Promise<
  Op extends Streaming
    ? AsyncIterable<Streamed<EventOf<Op>>>
    : Op extends AnsweringFile
      ? FileAnswer
      : ResultOf<Op>
>;

/** A handler for each operation of the contract: one that is missing does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Operations[Id]> };
