import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import type { ContactList as ListPage } from '../../api-client/contacts/list-contacts.ts';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { useContactListAddress } from './contact-list-address.ts';
import { useFirstPage } from './contact-pages.ts';
import { ListOfView } from './list-of-view.tsx';
import { ViewInPrint } from './view-in-print.tsx';

/** A view with its first page. */
interface Shown {
  readonly view: ContactListView;
  readonly first: ListPage;
}

/** The view that is shown: the one that the address asks for once its first page is there, and until then the one before. */
function useShownView(view: ContactListView) {
  const { data, isPlaceholderData, error, isFetching, refetch } = useFirstPage(view);
  const [shown, setShown] = useState<Shown>();
  const isThere = data !== undefined && !isPlaceholderData;
  if (isThere && shown?.first !== data) setShown({ view, first: data });
  return {
    shown,
    isBehind: !isThere,
    error,
    isFetching,
    tryAgain: () => void refetch(),
  };
}

/** The contacts that the address asks for, with what can be done to those that are chosen. */
export function ContactList({ open }: { open: string | undefined }) {
  const { t } = useTranslation('contacts');
  const { view } = useContactListAddress();
  const { shown, isBehind, error, isFetching, tryAgain } = useShownView(view);
  const failed = error && (
    <FetchFailed
      what={t(shown ? 'failedKept' : 'failed')}
      error={error}
      tryAgain={t('tryAgain')}
      pending={isFetching}
      onTryAgain={tryAgain}
    />
  );
  if (!shown) {
    return (
      failed ?? (
        <p role="status" className="moment text-ink-soft">
          {t('loading')}
        </p>
      )
    );
  }
  return (
    <>
      <ViewInPrint />
      {failed}
      <ListOfView {...shown} asked={view} isBehind={isBehind} open={open} />
    </>
  );
}
