import { Trans, useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router-dom';
import { shutDoorBesidePage } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { readAskedFor } from './asked-for.ts';
import { HelpSection } from './help-section.tsx';
import { ServiceDeskDetails } from './service-desk-details.tsx';

const typed = <bdi className="font-semibold [overflow-wrap:anywhere]" />;

/** Says what becomes of a request; the same whether or not anybody of that name is on any list. */
export default function AccessRequestedPage() {
  const { t } = useTranslation(['access-requests', 'help']);
  const asked = readAskedFor(useLocation().state);
  if (!asked) return <Navigate to={paths.requestAccess} replace />;
  return (
    <EntryLayout position={shutDoorBesidePage}>
      <ScreenHeading title={t('sent.title')} lead={t('sent.lead')} />
      <p>
        <Trans
          t={t}
          i18nKey="sent.listed"
          values={asked}
          components={{ email: typed, organisation: typed }}
        />
      </p>
      <p>{t('sent.alreadyIn')}</p>
      <HelpSection title={t('sent.nothing')}>
        <p>{t('sent.nothingText')}</p>
        <ServiceDeskDetails subject={t('title')} />
        <p className="text-ink-soft text-sm">{t('sent.lapse')}</p>
      </HelpSection>
      <div className="flex flex-wrap gap-3">
        <LinkButton to={paths.signIn}>{t('help:toSignIn')}</LinkButton>
        <LinkButton look="quiet" className="-ms-2" to={paths.requestAccess} state={asked}>
          {t('sent.again')}
        </LinkButton>
      </div>
    </EntryLayout>
  );
}
