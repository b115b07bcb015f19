import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../../api-client/policies/policy-query.ts';
import { api } from '../app/api.ts';
import { Moment } from '../app/moment.tsx';
import { PageProblem } from '../app/page-problem.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { ServiceDeskLine } from '../app/service-desk-line.tsx';
import { useSession } from '../app/session.ts';
import { Page } from '../ui/page.tsx';
import { PolicyInWords } from './policy-in-words.tsx';

/** What the organisation asks of people who sign in, in words, for its contacts administrators. */
export default function PolicyPage() {
  const { t } = useTranslation('policies');
  const { organisation } = useSession();
  const { data, error, isFetching, refetch } = useQuery(policyQuery(api));
  if (!data && error)
    return (
      <Page>
        <PageProblem error={error} pending={isFetching} onTryAgain={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page>
        <Moment />
      </Page>
    );
  return (
    <Page narrow>
      <ScreenHeading title={t('title')} lead={t('lead', { organisation: organisation.name })} />
      <PolicyInWords policy={data} />
      <ServiceDeskLine question={t('toChange')} />
    </Page>
  );
}
