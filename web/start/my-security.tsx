import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MySecurity } from '../../api-client/security-info/get-my-security.ts';
import { mySecurityQuery } from '../../api-client/security-info/security-queries.ts';
import { api } from '../app/api.ts';
import { useAppName } from '../app/brand.ts';
import { ServiceDeskLine } from '../app/service-desk-line.tsx';
import { useRecentMoment } from '../i18n/recent-moment.ts';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { Panel } from '../ui/panel.tsx';
import { useBrowserWords } from './browser-words.ts';
import { Fact, Soft } from './fact.tsx';
import { ThisBrowser } from './this-browser.tsx';

function Methods({ methods }: Pick<MySecurity, 'methods'>) {
  const { t } = useTranslation('start');
  const app = useAppName();
  const recent = useRecentMoment('within');
  return methods.map(({ id, kind, name, isDefault, registeredAt, lastUsedAt, phone }) => (
    <Fact key={id} icon={phone?.isUnseen ? 'warning' : 'tick'}>
      <p>
        <b>{t(`security.method.${kind}`, { app })}</b>
        {phone && ` · ${name}`}
        {isDefault && methods.length > 1 && ` ${t('security.isDefault')}`}
      </p>
      <Soft>{t('security.used', { moment: recent(lastUsedAt) })}</Soft>
      <Soft>{t('security.registered', { moment: recent(registeredAt) })}</Soft>
      {phone && <Soft>{t('security.seen', { moment: recent(phone.lastSeenAt) })}</Soft>}
      {phone?.isUnseen && <p>{t('security.unseen')}</p>}
    </Fact>
  ));
}

function Password({ password }: Pick<MySecurity, 'password'>) {
  const { t } = useTranslation('start');
  const recent = useRecentMoment('within');
  return (
    <Fact icon="tick">
      <p>
        <b>{t('security.password')}</b>{' '}
        {t('security.passwordChanged', { moment: recent(password.changedAt) })}
      </p>
      {password.expiresAt && (
        <Soft>{t('security.passwordExpires', { moment: recent(password.expiresAt) })}</Soft>
      )}
    </Fact>
  );
}

function Sessions({ previousSignIn, otherSessions }: MySecurity) {
  const { t } = useTranslation('start');
  const recent = useRecentMoment('within');
  const browserWords = useBrowserWords();
  return (
    <>
      <Fact icon="screen">
        {previousSignIn ? (
          <>
            <p>{t('security.previous', { moment: recent(previousSignIn.at) })}</p>
            <Soft>
              {browserWords(previousSignIn.browser)} ·{' '}
              {t('security.for', { organisation: previousSignIn.organisation })}
            </Soft>
          </>
        ) : (
          <p>{t('security.firstTime')}</p>
        )}
      </Fact>
      <Fact icon="screen">
        {otherSessions.length === 0 ? (
          <p>{t('security.nowhereElse')}</p>
        ) : (
          <>
            <p>{t('security.elsewhere', { count: otherSessions.length })}</p>
            <ul className="grid gap-2 pt-1">
              {otherSessions.map(({ id, browser, organisation, lastSeenAt }) => (
                <li key={id}>
                  <p>
                    {browserWords(browser)} · {t('security.for', { organisation })}
                  </p>
                  <Soft>{t('security.used', { moment: recent(lastSeenAt) })}</Soft>
                </li>
              ))}
            </ul>
          </>
        )}
      </Fact>
    </>
  );
}

function Security() {
  const { t } = useTranslation('start');
  const { data, error, isFetching, refetch } = useQuery(mySecurityQuery(api));
  if (!data && !error) return <p className="text-ink-soft">{t('security.loading')}</p>;
  if (!data) {
    return (
      <FetchFailed
        what={t('security.failed')}
        error={error}
        tryAgain={t('tryAgain')}
        pending={isFetching}
        onTryAgain={() => void refetch()}
      />
    );
  }
  const hasHistory = data.previousSignIn !== null || data.otherSessions.length > 0;
  return (
    <>
      <ul className="grid gap-4">
        <Methods methods={data.methods} />
        <Password password={data.password} />
        {data.remembered && <ThisBrowser remembered={data.remembered} />}
        <Sessions {...data} />
      </ul>
      {hasHistory && <ServiceDeskLine question={t('security.notYou')} />}
    </>
  );
}

/** How the person's own account is protected, in words. */
export function MySecurityPanel() {
  const { t } = useTranslation('start');
  return (
    <Panel title={t('security.title')}>
      <Security />
    </Panel>
  );
}
