import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useBrandName } from '../../app/brand.ts';
import { paths } from '../../app/paths.ts';
import { Note } from '../../ui/note.tsx';
import type { WalkableStep } from '../enrolment-stage.ts';

/** Beside a form, so that nothing that was typed is lost. */
const InNewTab = ({ href, children }: { href: string; children?: ReactNode }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
  </a>
);

/** Why a text message is the weaker choice (ASVS 6.6.1), what it may cost, and where terms and privacy stand (G2.5). */
export function AboutTextMessages({ step }: { step: WalkableStep }) {
  const { t } = useTranslation('phone');
  const brand = useBrandName();
  return (
    <div className="grid gap-3 text-sm">
      <Note>
        <p>
          {t('about.weaker')} {step.methods.some((kind) => kind !== 'phone') && t('about.chooseApp')}
        </p>
      </Note>
      <p className="max-w-measure text-ink-soft">
        <Trans
          t={t}
          i18nKey="about.terms"
          values={{ brand }}
          components={{
            terms: <InNewTab href={`${paths.textMessages}#terms`} />,
            privacy: <InNewTab href={`${paths.textMessages}#privacy`} />,
          }}
        />
      </p>
    </div>
  );
}
