import { useInfiniteQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { accessRequestsQuery } from '../../api-client/access-requests/access-request-queries.ts';
import { Icon } from '../ui/icon.tsx';
import { api } from './api.ts';
import { paths } from './paths.ts';

function Line() {
  const { t } = useTranslation('access-requests');
  const { data } = useInfiniteQuery(accessRequestsQuery(api));
  const count = data?.pages.at(-1)?.total ?? 0;
  if (count === 0) return null;
  return (
    <p className="flex items-start gap-3 leading-snug print:hidden">
      <Icon name="info" className="mt-[0.15em] text-info" />
      <Link to={paths.accessRequests}>{t('waiting', { count })}</Link>
    </p>
  );
}

/** For a contacts administrator: how many ask for access, with the way to them. Nothing where nobody does, or while nobody knows. */
export const WaitingRequests = () => (
  <Suspense fallback={null}>
    <Line />
  </Suspense>
);
