import { useTranslation } from 'react-i18next';
import { ExternalLinkButton } from '../ui/link-button.tsx';

/** On a phone there is nothing to scan: the app opens by a link. */
export function OnThisPhone({ href, label, apart }: { href: string; label: string; apart?: boolean }) {
  const { t } = useTranslation('enrolment');
  const inTabOfItsOwn = apart ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <div className="grid gap-3 border-line border-b pb-5 wide:hidden">
      <p>
        <b>{t('scan.onThisPhone')}</b> {t('scan.noScanNeeded')}
      </p>
      <ExternalLinkButton look="secondary" href={href} {...inTabOfItsOwn}>
        {label}
      </ExternalLinkButton>
    </div>
  );
}
