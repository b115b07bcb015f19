import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import { contactsSummaryQuery } from '../../api-client/contacts/contact-queries.ts';
import type { ContactsSummary } from '../../api-client/contacts/get-contacts-summary.ts';
import { api } from '../app/api.ts';
import { paths } from '../app/paths.ts';
import { useSession } from '../app/session.ts';
import { WaitingRequests } from '../app/waiting-requests.tsx';
import { useRecentMoment } from '../i18n/recent-moment.ts';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { Icon } from '../ui/icon.tsx';
import { Panel } from '../ui/panel.tsx';

type Kind = 'lapsed' | 'neverSignedIn';

const statesOf: Record<Kind, readonly AccessState[]> = {
  lapsed: ['lapsed'],
  neverSignedIn: ['invited', 'signed-in'],
};

const filter: keyof ContactListView = 'access';

/** A page of Manage My Contacts, with only those in the list who are in one of these states. */
const amongThose = (path: string, states: readonly AccessState[]) =>
  `${path}?${new URLSearchParams(states.map((state) => [filter, state]))}`;

function Waiting({ kind, count, longest }: ContactsSummary[Kind] & { kind: Kind }) {
  const { t } = useTranslation('start');
  const recent = useRecentMoment('within');
  const rest = count - longest.length;
  return (
    <section className="grid gap-2">
      <h3 className="text-sm">
        <Link to={amongThose(paths.contacts, statesOf[kind])}>{t(`waiting.${kind}`, { count })}</Link>
      </h3>
      <ul className="grid gap-1">
        {longest.map(({ contactId, name, since }) => (
          <li key={contactId} className="flex flex-wrap justify-between gap-x-4 leading-snug">
            <Link
              to={amongThose(paths.contact(contactId), statesOf[kind])}
              className="min-w-0 [overflow-wrap:anywhere]"
            >
              {name}
            </Link>
            <span className="text-ink-soft">{t(`waiting.${kind}Since`, { moment: recent(since) })}</span>
          </li>
        ))}
        {rest > 0 && <li className="text-ink-soft leading-snug">{t('waiting.rest', { count: rest })}</li>}
      </ul>
    </section>
  );
}

function Summary() {
  const { t } = useTranslation('start');
  const { data, error, isFetching, refetch } = useQuery(contactsSummaryQuery(api));
  if (!data && !error) return <p className="text-ink-soft">{t('waiting.loading')}</p>;
  if (!data) {
    return (
      <FetchFailed
        what={t('waiting.failed')}
        error={error}
        tryAgain={t('tryAgain')}
        pending={isFetching}
        onTryAgain={() => void refetch()}
      />
    );
  }
  const { total, byAccess, lapsed, neverSignedIn } = data;
  const nobodyWaits = lapsed.count + neverSignedIn.count === 0;
  return (
    <>
      <p>{t('waiting.total', { count: total, active: byAccess.active })}</p>
      {lapsed.count > 0 && <Waiting kind="lapsed" {...lapsed} />}
      {neverSignedIn.count > 0 && <Waiting kind="neverSignedIn" {...neverSignedIn} />}
      {nobodyWaits && (
        <p className="flex items-start gap-3 leading-snug">
          <Icon name="tick" className="text-ok" /> {t('waiting.nobody')}
        </p>
      )}
    </>
  );
}

/** For a contacts administrator: who was given access and did not come in, those who wait longest by name. */
export function WhoWaits() {
  const { t } = useTranslation('start');
  const { organisation } = useSession();
  return (
    <Panel title={<Link to={paths.contacts}>{t('manage')}</Link>}>
      <p>{t('manageText', { organisation: organisation.name })}</p>
      <WaitingRequests />
      <Summary />
      <p>
        <Link to={paths.enrolmentBoard}>{t('enrolmentBoard')}</Link>
      </p>
      <p>
        <Link to={paths.policy}>{t('signInRules')}</Link>
      </p>
      <p>
        <Link to={paths.review}>{t('review')}</Link>
      </p>
    </Panel>
  );
}
