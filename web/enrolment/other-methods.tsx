import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodKind } from '../../api-client/enrolment/enrolment.ts';
import { safestOf } from '../../api-client/enrolment/enrolment.ts';
import { api } from '../app/api.ts';
import { useAppName } from '../app/brand.ts';
import { useStepMutation } from '../app/step-mutation.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import type { WalkableStep } from './enrolment-stage.ts';

/** Another method of those that may be registered; the wizard begins anew with it (G0.5, G4.3). */
export function OtherMethods({ step }: { step: WalkableStep }) {
  const { t } = useTranslation('enrolment');
  const app = useAppName();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const take = useStepMutation((method: MethodKind) => api.setEnrolmentMethod({ body: { method } }));
  const others = step.methods.filter((kind) => kind !== step.method);
  if (others.length === 0) return null;
  const button = { look: 'quiet', size: 'small', pending: take.isPending, refusal: take.error } as const;
  return (
    <div className="-ms-1 grid justify-items-start gap-1 text-sm">
      {others.includes('totp') && (
        <Button {...button} onClick={() => take.mutate('totp')}>
          {t('otherMethods.otherApp')}
        </Button>
      )}
      <Button
        look="quiet"
        size="small"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {t('otherMethods.other')}
      </Button>
      <ul id={list} hidden={!isOpen} className="grid gap-3 ps-1 pt-1">
        {others.map((kind) => (
          <li key={kind} className="grid justify-items-start gap-1">
            <Button {...button} look="secondary" onClick={() => take.mutate(kind)}>
              {t(`otherMethods.name.${kind}`, { app })}
              {kind === safestOf(step.methods) && ` ${t('otherMethods.recommended')}`}
            </Button>
            <span className="text-ink-soft">{t(`otherMethods.text.${kind}`)}</span>
          </li>
        ))}
      </ul>
      <FormError
        error={take.error}
        pending={take.isPending}
        onTryAgain={() => take.variables && take.mutate(take.variables)}
      />
    </div>
  );
}
