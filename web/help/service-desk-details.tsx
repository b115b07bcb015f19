import { useTranslation } from 'react-i18next';
import { useBrand } from '../app/brand.ts';
import { mailLink, telephoneLink } from '../ui/contact-link.ts';
import { CopyButton } from '../ui/copy-button.tsx';

function Detail({ term, text, href, copy }: { term: string; text: string; href: string; copy: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t py-2">
      <dt className="w-full text-ink-soft text-sm narrow:w-20">{term}</dt>
      <dd className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
        <a href={href} className="min-w-0 font-semibold [overflow-wrap:anywhere]">
          {text}
        </a>
        <CopyButton text={text} label={copy} />
      </dd>
    </div>
  );
}

/** How to reach the service desk; `subject` says in a mail what it is about. */
export function ServiceDeskDetails({ subject }: { subject: string }) {
  const { t } = useTranslation('help');
  const serviceDesk = useBrand()?.serviceDesk;
  if (!serviceDesk) return <p>{t('serviceDesk.loading')}</p>;
  const { phone, email } = serviceDesk;
  return (
    <dl className="border-line border-b">
      <Detail
        term={t('serviceDesk.phone')}
        text={phone}
        href={telephoneLink(phone)}
        copy={t('serviceDesk.copyPhone')}
      />
      <Detail
        term={t('serviceDesk.email')}
        text={email}
        href={mailLink(email, { subject })}
        copy={t('serviceDesk.copyEmail')}
      />
    </dl>
  );
}
