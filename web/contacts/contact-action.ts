import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { ContactAction } from '../../api-client/contacts/act-on-contacts.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { comesBeforeWeekend } from '../../api-client/contacts/invitation-time.ts';
import type { AskedAction } from '../app/acting-on-many/asked-action.ts';

/** What can be done about a contact, by how far their access has come; most likely first. */
const actionsByAccess: Record<AccessState, readonly AskedAction[]> = {
  none: ['invite', 'plan', 'block'],
  invited: ['invite', 'remind', 'plan', 'withdraw', 'block'],
  lapsed: ['invite', 'plan', 'withdraw', 'block'],
  'signed-in': ['invite', 'remind', 'plan', 'withdraw', 'block'],
  active: ['withdraw', 'block'],
  blocked: ['unblock', 'withdraw'],
  ended: ['withdraw', 'block'],
};

type Actable = Pick<Contact, 'access' | 'blockedAt' | 'plannedFor'>;

/** A block that is still to come can be lifted as one that holds; an invitation that goes out later can be called off. */
export const actionsFor = ({ access, blockedAt, plannedFor }: Actable): readonly AskedAction[] => [
  ...actionsByAccess[access],
  ...(plannedFor ? (['unplan'] as const) : []),
  ...(blockedAt !== null && access !== 'blocked' ? (['unblock'] as const) : []),
];

/** Whether a contact can be kept out from a later day on. */
export const maySuspend = ({ access }: Pick<Contact, 'access'>) => access !== 'blocked' && access !== 'ended';

/** Whether a contact can have registered a phone that they lost. */
export const mayHaveLostPhone = ({ access }: Pick<Contact, 'access'>) =>
  access === 'active' || access === 'signed-in';

/** An invitation is given the first time, and sent again after that; one that was to go out later is sent now. */
export function nameOfAction(
  action: AskedAction,
  { access, plannedFor }: Pick<Contact, 'access' | 'plannedFor'>,
) {
  if (action === 'unblock' && access !== 'blocked') return 'keep';
  if (action !== 'invite') return action;
  if (plannedFor) return 'sendNow';
  return access === 'none' ? action : 'inviteAgain';
}

/** Whether it is asked first when an invitation goes out: where that is to be later, and before a weekend. */
export const asksWhen = (action: ContactAction, now: Date): boolean =>
  action === 'plan' || (action === 'invite' && comesBeforeWeekend(now));

/** What brings back what was taken away. */
export const undoOf = { withdraw: 'restore', block: 'unblock' } as const satisfies Partial<
  Record<ContactAction, ContactAction>
>;

/** Of the contacts that were chosen, those for whom an action means something, and the others. */
export function applicable(action: AskedAction, contacts: readonly Contact[]) {
  const means = (contact: Contact) => actionsFor(contact).includes(action);
  return {
    to: contacts.filter(means),
    skipped: contacts.filter((contact) => !means(contact)),
  };
}
