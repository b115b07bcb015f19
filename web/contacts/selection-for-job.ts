import {
  type ContactSelectionInput,
  mostNamedContacts,
} from '../../api-client/contact-jobs/create-contact-job.ts';
import { contactsAtOnce } from '../../api-client/contacts/act-on-contacts.ts';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import type { Selection } from './selection.ts';

/**
 * How a selection is named to a server that does something to it in the background; undefined where they are so few that it is
 * done at once. `view`: what was asked for when all that match were chosen.
 */
export function inBackground(
  selection: Selection<{ readonly id: string }>,
  view: ContactListView,
): ContactSelectionInput | 'too-many' | undefined {
  const named = [...(selection.kind === 'all' ? selection.except : selection.chosen.keys())];
  if (selection.kind === 'each' && named.length <= contactsAtOnce) return undefined;
  if (named.length > mostNamedContacts) return 'too-many';
  return selection.kind === 'all' ? { view, except: named } : { contactIds: named };
}
