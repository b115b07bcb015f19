import type { Operations } from '../../api-client/operations.ts';
import { callWithin } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import { findContact } from './contact-queries.ts';

type Methods = Awaited<ReturnType<Handler<Operations['listContactMethods']>>>['methods'];

interface MethodRow {
  readonly is_shared: boolean;
  readonly kind: Methods[number]['kind'] | null;
  readonly mask: string | null;
  readonly registered_at: Date | null;
  readonly last_used_at: Date | null;
}

/**
 * Tells an administrator with which methods a contact signs in. The function of the migrations decides what this organisation may
 * know; no secret, name or number of a method leaves it. Refuses another organisation's contact as one that is not there.
 */
export const listContactMethods: Handler<Operations['listContactMethods']> = ({ params, caller, services }) =>
  services.database.transaction(organisationContext(caller), async (tx) => {
    const { contactId } = params;
    if (!(await findContact(tx, { organisationId: caller.organisationId, contactId })))
      throw new Refusal('not_found');
    const rows = await callWithin<MethodRow>(tx, 'app_methods_of_contact', [contactId]);
    const [first] = rows;
    if (!first) return { told: 'not-yet', methods: [] };
    return {
      told: first.is_shared ? 'kinds' : 'all',
      methods: rows.flatMap(({ kind, mask, registered_at, last_used_at }) =>
        kind === null
          ? []
          : [
              {
                kind,
                mask,
                registeredAt: registered_at?.toISOString() ?? null,
                lastUsedAt: last_used_at?.toISOString() ?? null,
              },
            ],
      ),
    };
  });
