import { and, eq, isNull } from 'drizzle-orm';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import { organisationBrand } from '../brand/brand-of.ts';
import { accounts, sessions } from '../db/schema.ts';
import type { Handler, Handlers, SessionCaller } from '../http/handler.ts';

const ownAccount = ({ accountId }: SessionCaller) => ({ kind: 'account', accountId }) as const;

/** Who is signed in, and for which organisation: known since the session was opened. */
const getSession: Handler<Operations['getSession']> = async ({ caller, services: { config } }) => ({
  id: caller.sessionId,
  signInName: caller.signInName,
  language: caller.shown.language,
  contact: {
    id: caller.contactId,
    name: caller.shown.contactName,
    authorisations: [...caller.authorisations],
  },
  organisation: { id: caller.organisationId, name: caller.shown.organisationName },
  brand: organisationBrand(config.brand, caller.shown.brand),
  hasOtherOrganisations: caller.shown.hasOtherOrganisations,
});

/** Keeps the language on the account. */
const setLanguage: Handler<Operations['setLanguage']> = async ({ caller, body, services }) => {
  await services.database.transaction(ownAccount(caller), (tx) =>
    tx.update(accounts).set({ language: body.language }).where(eq(accounts.id, caller.accountId)),
  );
  return undefined;
};

/** Ends the session at once (ASVS 7.4.1). */
const signOut: Handler<Operations['signOut']> = async ({ caller, cookies, services }) => {
  const { accountId, organisationId, contactId, sessionId } = caller;
  await services.database.transaction(ownAccount(caller), async (tx) => {
    await tx
      .update(sessions)
      .set({ endedAt: services.now() })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)));
    await recordEvent(tx, 'session.ended', {
      actor: 'account',
      actorAccountId: accountId,
      organisationId,
      contactId,
      accountId,
    });
  });
  cookies.clear('session');
  return undefined;
};

export const sessionHandlers = { getSession, setLanguage, signOut } satisfies Partial<Handlers>;
