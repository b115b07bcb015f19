import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MethodKind } from '../../api-client/enrolment/enrolment.ts';
import { paths } from '../app/paths.ts';
import type { StepData } from '../app/steps.ts';
import { useFormats } from '../i18n/formats.ts';
import { Button } from '../ui/button.tsx';

interface OtherWaysProps {
  methods: StepData<'verify'>['methods'];
  current: MethodKind;
  signInName: string;
  onChoose: (kind: MethodKind) => void;
}

/** Another of one's own methods, and only of those (G4.5). */
export function OtherWays({ methods, current, signInName, onChoose }: OtherWaysProps) {
  const { t } = useTranslation('verify');
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const others = [...new Set(methods.map(({ kind }) => kind))].filter((kind) => kind !== current);
  const namesOf = (wanted: MethodKind) =>
    formats.list(methods.filter(({ kind }) => kind === wanted).map(({ name }) => name));
  return (
    <div className="grid justify-items-start gap-2">
      <Button
        look="quiet"
        size="small"
        className="-ms-1"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {t('otherWays.title')}
      </Button>
      <div id={list} hidden={!isOpen} className="grid justify-items-start gap-3">
        {others.map((kind) => (
          <Button key={kind} look="secondary" size="small" onClick={() => onChoose(kind)}>
            {t(`otherWays.method.${kind}`, { names: namesOf(kind) })}
          </Button>
        ))}
        {others.length === 0 && <p>{t('otherWays.none')}</p>}
        <p>
          <Link to={paths.problemsSigningIn} state={{ signInName }}>
            {t('otherWays.more')}
          </Link>
        </p>
      </div>
    </div>
  );
}
