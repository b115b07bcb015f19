import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../../api-client/policies/policy-query.ts';
import { api } from '../app/api.ts';
import { FetchedPage } from '../app/fetched-page.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { ServiceDeskLine } from '../app/service-desk-line.tsx';
import { useSession } from '../app/session.ts';
import { PolicyInWords } from './policy-in-words.tsx';

/** What the organisation asks of people who sign in, in words, for its contacts administrators. */
export default function PolicyPage() {
  const { t } = useTranslation('policies');
  const { organisation } = useSession();
  const policy = useQuery(policyQuery(api));
  return (
    <FetchedPage query={policy} narrow>
      {(data) => (
        <>
          <ScreenHeading title={t('title')} lead={t('lead', { organisation: organisation.name })} />
          <PolicyInWords policy={data} />
          <ServiceDeskLine question={t('toChange')} />
        </>
      )}
    </FetchedPage>
  );
}
