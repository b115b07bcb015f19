import { useState } from 'react';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import {
  type ChosenRange,
  choose,
  everybodyChosen,
  nobodyChosen,
  rowsGivenUp,
  rowsOf,
  type Selection,
} from './selection.ts';

/** A longer range is not chosen one by one: whoever wants that many chooses all that match. */
export const longestRange = 1_000;

interface Chosen {
  readonly selection: Selection<Contact>;
  /** The range that Shift extends. */
  readonly range: ChosenRange | undefined;
  /** Other contacts were asked for, and who was chosen is so no longer. */
  readonly isGivenUp: boolean;
}

const nobody: Chosen = { selection: nobodyChosen, range: undefined, isGivenUp: false };

/** Which contacts a view shows, in whatever order. */
const filterOf = ({ sort: _sort, direction: _direction, ...filter }: ContactListView) =>
  JSON.stringify(filter);
const orderOf = ({ sort, direction }: ContactListView) => `${sort} ${direction}`;

interface SelectionSource {
  readonly contactsBetween: (from: number, to: number) => Promise<Contact[]>;
  /** A range was asked for that is too long. */
  readonly onTooLong: () => void;
}

/**
 * Who is chosen in a view. It stays while the list is put in another order, and is given up with words when other contacts are
 * asked for: nobody acts on people whom they do not see.
 */
export function useContactSelection(view: ContactListView, { contactsBetween, onTooLong }: SelectionSource) {
  const [{ selection, range, isGivenUp }, setChosen] = useState(nobody);
  const [seen, setSeen] = useState({ filter: filterOf(view), order: orderOf(view) });

  const now = { filter: filterOf(view), order: orderOf(view) };
  if (now.filter !== seen.filter || now.order !== seen.order) {
    setSeen(now);
    const isEmpty = selection.kind === 'each' && selection.chosen.size === 0;
    if (now.filter === seen.filter) setChosen({ selection, range: undefined, isGivenUp });
    else setChosen({ ...nobody, isGivenUp: !isEmpty });
  }

  const touch = (contacts: readonly Contact[], wanted: boolean, touched?: ChosenRange) =>
    setChosen((before) => ({
      selection: choose(before.selection, contacts, wanted),
      range: touched,
      isGivenUp: false,
    }));

  return {
    selection,
    isGivenUp,
    one: (row: number, contact: Contact, wanted: boolean) => touch([contact], wanted, { from: row, to: row }),
    /** All from the row that was touched first to this one. */
    rangeTo: async (row: number, wanted: boolean) => {
      const next = { from: range?.from ?? row, to: row };
      const [first, last] = rowsOf(next);
      if (last - first >= longestRange) {
        onTooLong();
        return;
      }
      const left = wanted && range ? rowsGivenUp(range, row) : undefined;
      setChosen({ selection, range: next, isGivenUp: false });
      const [gone, added] = await Promise.all([
        left ? contactsBetween(...rowsOf(left)) : [],
        contactsBetween(first, last),
      ]);
      setChosen((before) => ({
        ...before,
        selection: choose(choose(before.selection, gone, false), added, wanted),
      }));
    },
    shown: (contacts: readonly Contact[], wanted: boolean) => touch(contacts, wanted),
    everybody: () => setChosen({ selection: everybodyChosen, range: undefined, isGivenUp: false }),
    clear: () => setChosen(nobody),
  };
}

export type ContactSelection = ReturnType<typeof useContactSelection>;
