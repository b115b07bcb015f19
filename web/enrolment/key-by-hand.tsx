import { useTranslation } from 'react-i18next';
import { CopyButton } from '../ui/copy-button.tsx';
import { More } from '../ui/more.tsx';

const inGroupsOfFour = (key: string) => key.match(/.{1,4}/g)?.join(' ') ?? key;

/** For an app that cannot scan: the account's name and the key, to type or to paste. */
export function KeyByHand({ label, keyText }: { label: string; keyText: string }) {
  const { t } = useTranslation('enrolment');
  return (
    <More question={t('scan.cannotScan')}>
      <p>{t('scan.byHand')}</p>
      <dl className="grid gap-x-4 gap-y-2 wide:grid-cols-[auto_minmax(0,1fr)]">
        <dt className="text-ink-soft">{t('scan.account')}</dt>
        <dd className="[overflow-wrap:anywhere]">{label}</dd>
        <dt className="text-ink-soft">{t('scan.key')}</dt>
        <dd className="grid justify-items-start gap-2">
          <code className="font-code font-medium text-base tracking-code">{inGroupsOfFour(keyText)}</code>
          <CopyButton text={keyText} label={t('scan.copyKey')} />
        </dd>
      </dl>
      <p>{t('scan.timeBased')}</p>
    </More>
  );
}
