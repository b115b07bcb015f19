import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { contactMethodsQuery } from '../../api-client/contacts/contact-queries.ts';
import type { ContactMethods as Told } from '../../api-client/contacts/list-contact-methods.ts';
import { api } from '../app/api.ts';
import { useAppName } from '../app/brand.ts';
import { useRecentMoment } from '../i18n/recent-moment.ts';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { Icon } from '../ui/icon.tsx';

function Method({ method }: { method: Told['methods'][number] }) {
  const { t } = useTranslation('contact-page');
  const app = useAppName();
  const recent = useRecentMoment('within');
  const { kind, mask, lastUsedAt, registeredAt } = method;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-3 leading-snug">
      <Icon name="tick" className="text-ok" />
      <div className="grid gap-0.5">
        <p>
          <b>{t(`methods.${kind}`, { app })}</b>
          {mask && <span className="tabular-nums"> {mask}</span>}
        </p>
        {lastUsedAt && <p className="text-ink-soft">{t('methods.used', { moment: recent(lastUsedAt) })}</p>}
        {registeredAt && (
          <p className="text-ink-soft">{t('methods.registered', { moment: recent(registeredAt) })}</p>
        )}
      </div>
    </li>
  );
}

/** With what a contact signs in, as far as this organisation may know. */
export function ContactMethods({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contact-page');
  const { data, error, isFetching, refetch } = useQuery(contactMethodsQuery(api, contact.id));
  if (error && !data)
    return (
      <FetchFailed
        what={t('methods.failed')}
        error={error}
        tryAgain={t('tryAgain')}
        pending={isFetching}
        onTryAgain={() => void refetch()}
      />
    );
  if (!data) return <p className="moment text-ink-soft">{t('loading')}</p>;
  const { told, methods } = data;
  if (told === 'not-yet') return <p className="text-ink-soft">{t('methods.notYet')}</p>;
  return (
    <>
      {methods.length === 0 && <p>{t('methods.none')}</p>}
      {methods.length > 0 && (
        <ul className="grid gap-3">
          {methods.map((method) => (
            <Method key={`${method.kind} ${method.registeredAt}`} method={method} />
          ))}
        </ul>
      )}
      {told === 'kinds' && <p className="text-ink-soft">{t('methods.shared')}</p>}
    </>
  );
}
