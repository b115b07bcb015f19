import { type AccessState, accessStates } from '../../contacts/access-state.ts';
import { waitingNamed } from '../../contacts/get-contacts-summary.ts';
import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { ModelContact } from '../model/model.ts';
import { accessOf, openInvitationOf } from './contact-of.ts';

function waiting(contacts: readonly ModelContact[], sinceOf: (contact: ModelContact) => Date | undefined) {
  const longest = contacts
    .flatMap((contact) => {
      const since = sinceOf(contact);
      return since ? [{ contactId: contact.id, name: contact.name, since: since.toISOString() }] : [];
    })
    .sort((one, other) => one.since.localeCompare(other.since) || one.name.localeCompare(other.name));
  return { count: contacts.length, longest: longest.slice(0, waitingNamed) };
}

export const getContactsSummary: MockHandler<Operations['getContactsSummary']> = (call) => {
  const { model, caller, now } = call;
  const listed = model.contacts.filter(({ organisationId }) => organisationId === caller.organisationId);
  const inState = Map.groupBy(listed, (contact) => accessOf(model, contact, now));
  const those = (state: AccessState) => inState.get(state) ?? [];
  const isNew = ({ lastSignedInAt }: ModelContact) => lastSignedInAt === null;
  const counts = accessStates.map((state) => [state, those(state).length] as const);
  return {
    total: listed.length,
    byAccess: Object.fromEntries(counts) as Record<AccessState, number>,
    lapsed: waiting(those('lapsed'), ({ id }) => openInvitationOf(model, id)?.lapsesAt),
    neverSignedIn: waiting(
      [...those('invited'), ...those('signed-in')].filter(isNew),
      ({ lastRemindedAt }) => lastRemindedAt ?? undefined,
    ),
  };
};
