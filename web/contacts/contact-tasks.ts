import { createContext, useContext } from 'react';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { AskedAction } from '../app/acting-on-many/asked-action.ts';
import type { News } from '../ui/toast.tsx';

/** What the list and the panel can have done; questions, outcome and news are shown in one place. */
export interface ContactTasks {
  /** Does it at once, or asks first. `whenDone`: what follows where it went well for at least one. */
  readonly start: (action: AskedAction, contacts: readonly Contact[], whenDone?: () => void) => void;
  /** Asks whether a contact is to be taken off the list. */
  readonly remove: (contact: Contact) => void;
  /** Asks whether the methods of a contact who lost their phone are to be reset. */
  readonly lostPhone: (contact: Contact) => void;
  /** Asks from when on a contact is to be kept out. */
  readonly suspend: (contact: Contact) => void;
  readonly tell: (news: News) => void;
  /** About whom something is under way. */
  readonly busy: ReadonlySet<string>;
}

export const ContactTasksContext = createContext<ContactTasks | null>(null);

export function useContactTasks(): ContactTasks {
  const tasks = useContext(ContactTasksContext);
  if (!tasks) throw new Error('useContactTasks is for what stands inside ContactTasksProvider');
  return tasks;
}
