import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api-client/client.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { contactQuery } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { contactInLists } from './contacts-changed.ts';
import { LoadingPanel, PanelFrame } from './panel-frame.tsx';

interface OpenedContactProps {
  contactId: string;
  /** Waits for the server's answer: an edit begins with the newest version. */
  asServerHasIt?: boolean;
  /** On a page of its own, with no list beside it. */
  alone?: boolean;
  children: (contact: Contact) => ReactNode;
}

const isGone = (error: Error) =>
  error instanceof ApiProblem && ['not_found', 'input_invalid'].includes(error.problem.code);

/** The contact of the address, at once as the list has it and soon as the server has it; or in words why not. */
export function OpenedContact(props: OpenedContactProps) {
  const { contactId, asServerHasIt = false, alone = false, children } = props;
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const { data, error, isFetching, isFetchedAfterMount, refetch } = useQuery({
    ...contactQuery(api, contactId),
    placeholderData: () => contactInLists(queryClient, contactId),
  });
  if (error && (isGone(error) || !data)) {
    return (
      <PanelFrame alone={alone} title={t(isGone(error) ? 'panel.gone' : 'panel.notNow')}>
        <div className="p-5">
          {isGone(error) ? (
            <p>{t('panel.goneHint')}</p>
          ) : (
            <FetchFailed
              what={t('panel.failed')}
              error={error}
              tryAgain={t('tryAgain')}
              pending={isFetching}
              onTryAgain={() => void refetch()}
            />
          )}
        </div>
      </PanelFrame>
    );
  }
  const isReady = data && (!asServerHasIt || isFetchedAfterMount);
  return isReady ? children(data) : <LoadingPanel />;
}
