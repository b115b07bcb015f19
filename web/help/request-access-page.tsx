import { useTranslation } from 'react-i18next';
import { useBrandName } from '../app/brand.ts';
import { shutDoorBesidePage } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { mailLink } from '../ui/contact-link.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { ExternalLinkButton, LinkButton } from '../ui/link-button.tsx';
import { More } from '../ui/more.tsx';
import { NumberedSteps } from '../ui/numbered-steps.tsx';
import { AskForAccess } from './ask-for-access.tsx';
import { HelpSection } from './help-section.tsx';
import { ServiceDeskDetails } from './service-desk-details.tsx';

function ByAdministrator() {
  const { t } = useTranslation(['help', 'access-requests']);
  const brand = useBrandName();
  const subject = t('requestAccess.subject', { brand });
  const body = t('requestAccess.body', { brand });
  return (
    <HelpSection title={t('requestAccess.byAdministrator')}>
      <p>{t('access-requests:ask.intro')}</p>
      <AskForAccess />
      <More question={t('access-requests:ask.other')}>
        <p>{t('access-requests:ask.otherText')}</p>
        <blockquote className="whitespace-pre-line border-line-control border-s-4 bg-paper-sunken px-4 py-3 text-sm">
          {body}
        </blockquote>
        <div className="flex flex-wrap items-center gap-3">
          <ExternalLinkButton size="small" href={mailLink('', { subject, body })}>
            {t('requestAccess.mailAdministrator')}
          </ExternalLinkButton>
          <CopyButton text={body} label={t('requestAccess.copyText')} />
        </div>
        <p className="text-ink-soft text-sm">{t('requestAccess.whoIsAdministrator')}</p>
      </More>
    </HelpSection>
  );
}

/** Both ways to get access (G0.1). */
export default function RequestAccessPage() {
  const { t } = useTranslation('help');
  const brand = useBrandName();
  return (
    <EntryLayout position={shutDoorBesidePage}>
      <ScreenHeading title={t('requestAccess.title')} lead={t('requestAccess.lead')} />
      <ByAdministrator />
      <HelpSection title={t('requestAccess.byServiceDesk')}>
        <p>{t('requestAccess.byServiceDeskText', { brand })}</p>
        <ServiceDeskDetails subject={t('requestAccess.subject', { brand })} />
      </HelpSection>
      <HelpSection title={t('requestAccess.afterwards')}>
        <NumberedSteps>
          {t('requestAccess.afterMail')}
          {t('requestAccess.afterApp')}
          {t('requestAccess.afterPassword')}
        </NumberedSteps>
      </HelpSection>
      <div className="flex flex-wrap gap-3">
        <LinkButton to={paths.signIn}>{t('toSignIn')}</LinkButton>
        <LinkButton look="quiet" className="-ms-2" to={paths.problemsSigningIn}>
          {t('requestAccess.trouble')}
        </LinkButton>
      </div>
    </EntryLayout>
  );
}
