import { and, eq, isNull } from 'drizzle-orm';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import { organisationBrand } from '../brand/brand-of.ts';
import { brandColumns } from '../brand/brand-queries.ts';
import { accounts, contacts, organisationBrands, organisations, sessions } from '../db/schema.ts';
import type { Handler, Handlers, SessionCaller } from '../http/handler.ts';

const ownAccount = ({ accountId }: SessionCaller) => ({ kind: 'account', accountId }) as const;

/** Who is signed in, and for which organisation. */
const getSession: Handler<Operations['getSession']> = ({ caller, services }) =>
  services.database.transaction(ownAccount(caller), async (tx) => {
    const [row] = await tx
      .select({
        hasOtherOrganisations: sessions.hasOtherOrganisations,
        language: accounts.language,
        contactName: contacts.name,
        organisationName: organisations.name,
        brand: brandColumns,
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .innerJoin(contacts, eq(contacts.id, sessions.contactId))
      .innerJoin(organisations, eq(organisations.id, sessions.organisationId))
      .leftJoin(organisationBrands, eq(organisationBrands.organisationId, organisations.id))
      .where(eq(sessions.id, caller.sessionId));
    if (!row) throw new Error('a session that was authenticated is there');
    return {
      id: caller.sessionId,
      signInName: caller.signInName,
      language: row.language,
      contact: { id: caller.contactId, name: row.contactName, authorisations: [...caller.authorisations] },
      organisation: { id: caller.organisationId, name: row.organisationName },
      brand: organisationBrand(services.config.brand, row.brand),
      hasOtherOrganisations: row.hasOtherOrganisations,
    };
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
