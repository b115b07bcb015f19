import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { useContactTotal } from './contact-total.ts';
import { ContactsTable } from './contacts-table.tsx';
import { useLoadedContacts } from './loaded-contacts.ts';
import { MoreContacts } from './more-contacts.tsx';
import { NobodyFound } from './nobody-found.tsx';
import { nobodyChosen } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { ViewInPrint } from './view-in-print.tsx';

/** The contacts that the address asks for, with what can be done to those that are chosen. */
export function ContactList({ open }: { open: string | undefined }) {
  const { t } = useTranslation('contacts');
  const list = useLoadedContacts();
  const [selection, setSelection] = useState(nobodyChosen);
  const { data, error, isFetching } = list;
  const lastPage = data?.pages.at(-1);
  const total = useContactTotal(lastPage?.total);

  const failed = (what: string) =>
    error && (
      <FetchFailed
        what={what}
        error={error}
        tryAgain={t('tryAgain')}
        pending={isFetching}
        onTryAgain={list.tryAgain}
      />
    );
  if (!data) {
    return (
      failed(t('failed')) ?? (
        <p role="status" className="moment text-ink-soft">
          {t('loading')}
        </p>
      )
    );
  }

  const contacts = data.pages.flatMap((page) => page.contacts);
  // Somebody who is not shown is not acted upon.
  const chosen = contacts.filter(({ id }) => selection.chosen.has(id));
  return (
    <>
      <ViewInPrint />
      {!list.failedAtMore && failed(t(error ? 'failedKept' : 'failed'))}
      <section
        aria-label={t('title')}
        aria-busy={isFetching}
        className="contacts-list border border-line bg-paper"
      >
        <SelectionBar
          chosen={chosen}
          total={total}
          isFetching={list.isPlaceholderData}
          onClear={() => setSelection(nobodyChosen)}
        />
        {lastPage?.isSpelledAlike && contacts.length > 0 && (
          <p role="status" className="border-line border-b px-4 py-2 text-sm [overflow-wrap:anywhere]">
            {t('spelledAlike', { search: list.view.search })}
          </p>
        )}
        {contacts.length === 0 ? (
          <NobodyFound />
        ) : (
          <ContactsTable contacts={contacts} selection={selection} onSelect={setSelection} open={open} />
        )}
        {contacts.length > 0 && (
          <MoreContacts
            shown={contacts.length}
            total={total}
            hasMore={list.hasNextPage}
            pending={list.isFetchingMore}
            onShowMore={list.showMore}
          />
        )}
      </section>
      {list.failedAtMore && failed(t('failedMore'))}
    </>
  );
}
