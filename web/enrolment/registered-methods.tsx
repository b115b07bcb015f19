import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../app/api.ts';
import { useAppName } from '../app/brand.ts';
import { useStepMutation } from '../app/step-mutation.ts';
import { FormError } from '../ui/form-error.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import type { DoneStep } from './enrolment-stage.ts';

/** What the account now has, and which of these is asked for first; with more than one, that is the person's to choose (G2.6). */
export function RegisteredMethods({ step }: { step: DoneStep }) {
  const { t } = useTranslation('enrolment');
  const app = useAppName();
  const choose = useStepMutation((methodId: string) => api.chooseDefaultMethod({ body: { methodId } }));
  // What is pending is known a moment after the press, and the choice would jump back for that moment.
  const [chosen, setChosen] = useState<string>();
  const send = (methodId: string) => {
    setChosen(methodId);
    choose.mutate(methodId, { onSettled: () => setChosen(undefined) });
  };
  const { registered, defaultMethod } = step;
  const nameOf = ({ kind, name }: DoneStep['defaultMethod']) => t(`done.method.${kind}`, { name, app });
  return (
    <>
      <dl>
        <dt className="text-ink-soft text-sm">{t('done.defaultMethod')}</dt>
        <dd className="font-bold">{nameOf(defaultMethod)}</dd>
      </dl>
      {registered.length > 1 && (
        <RadioGroup
          legend={t('done.chooseDefault')}
          hint={t('done.chooseDefaultHint')}
          options={registered.map((method) => ({ value: method.id, label: nameOf(method) }))}
          value={chosen ?? defaultMethod.id}
          pending={choose.isPending}
          onChoose={send}
        />
      )}
      <FormError
        error={choose.error}
        pending={choose.isPending}
        onTryAgain={() => choose.variables && send(choose.variables)}
      />
    </>
  );
}
