import { contactsOnPage } from '../../api-client/contacts/contact-queries.ts';
import type { ContactList } from '../../api-client/contacts/list-contacts.ts';

interface PageStart {
  readonly cursor: string;
  /** The contact that stands before the page; none before the first. */
  readonly after: string | undefined;
}

/** Where each page of a list begins, from the first to the last that is known. It is kept while the pages themselves are let go. */
export interface PageStarts {
  readonly known: readonly PageStart[];
  /** How many rows there are, where the last page was seen. */
  readonly rows: number | undefined;
}

export const nothingKnown: PageStarts = { known: [{ cursor: '', after: undefined }], rows: undefined };

export const pageOf = (row: number): number => Math.floor(row / contactsOnPage);

/**
 * What is known once a page was fetched. Where it ends at another contact than before, rows have come or gone: what follows
 * begins elsewhere, and is walked through anew. Where it ends at the same, the cursor that is known stays, and what was
 * fetched with it.
 */
export function withFetchedPage(
  starts: PageStarts,
  page: number,
  { contacts, nextCursor }: ContactList,
): PageStarts {
  const upToHere = starts.known.slice(0, page + 1);
  if (nextCursor === undefined) return { known: upToHere, rows: page * contactsOnPage + contacts.length };
  const after = contacts.at(-1)?.id;
  const next = starts.known[page + 1];
  return next?.after === after
    ? starts
    : { known: [...upToHere, { cursor: nextCursor, after }], rows: undefined };
}

/** The pages to be fetched for rows that are in sight: theirs, or, where it is not known where these begin, the last known one. */
export function pagesFor({ known }: PageStarts, firstRow: number, lastRow: number): number[] {
  const lastKnown = known.length - 1;
  const [from, to] = [pageOf(firstRow), pageOf(lastRow)].map((page) => Math.min(page, lastKnown));
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, offset) => (from ?? 0) + offset);
}
