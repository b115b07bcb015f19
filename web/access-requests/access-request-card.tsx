import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { AccessRequest } from '../../api-client/access-requests/access-request.ts';
import { foldText } from '../../api-client/contacts/fold-text.ts';
import { paths } from '../app/paths.ts';
import { useFormats } from '../i18n/formats.ts';
import { useRecentMoment } from '../i18n/recent-moment.ts';
import { Button } from '../ui/button.tsx';

interface AccessRequestCardProps {
  request: AccessRequest;
  onAccept: () => void;
  onRefuse: () => void;
}

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt className="text-ink-soft">{term}</dt>
    <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
  </>
);

/** One request: who it is by the list, and what was typed with it, kept apart from our own words by `bdi`. */
export function AccessRequestCard({ request, onAccept, onRefuse }: AccessRequestCardProps) {
  const { t } = useTranslation('access-requests');
  const formats = useFormats();
  const recent = useRecentMoment();
  const title = useId();
  const { contactId, name, email, givenName, reason, createdAt, lapsesAt } = request;
  const differs = givenName !== '' && foldText(givenName) !== foldText(name);
  return (
    <li>
      <article aria-labelledby={title} className="grid gap-4 border border-line bg-paper p-5">
        <div className="grid gap-1">
          <h2 id={title} className="text-base [overflow-wrap:anywhere]">
            <bdi>{name}</bdi>
          </h2>
          <p className="text-ink-soft [overflow-wrap:anywhere]">{email}</p>
        </div>
        <dl className="grid grid-cols-[minmax(6.5rem,1fr)_minmax(0,4fr)] gap-x-4 gap-y-2 leading-snug">
          <Row term={t('asked')}>{recent(createdAt)}</Row>
          <Row term={t('givenName')}>
            <bdi>{givenName || t('notSaid')}</bdi> {differs && <b>{t('differs')}</b>}
          </Row>
          <Row term={t('reason')}>
            <bdi>{reason || t('notSaid')}</bdi>
          </Row>
          <Row term={t('lapses')}>{formats.day(lapsesAt)}</Row>
        </dl>
        <div className="flex flex-wrap items-center gap-3">
          <Button look="secondary" size="small" aria-describedby={title} onClick={onAccept}>
            {t('accept.action')}
          </Button>
          <Button look="secondary" size="small" aria-describedby={title} onClick={onRefuse}>
            {t('refuse.action')}
          </Button>
          <Link to={paths.contact(contactId)} className="ms-auto">
            {t('toContact', { name })}
          </Link>
        </div>
      </article>
    </li>
  );
}
