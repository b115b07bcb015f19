import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router-dom';
import { type Symptom, symptoms } from '../app/symptoms.ts';
import { Icon } from '../ui/icon.tsx';
import { SymptomAdvice } from './symptom-advice.tsx';
import './symptom-list.css';

/** What is chosen stands in the address, so that a screen can lead to it and a reload keeps it. */
function useChosenSymptom() {
  const { hash, state } = useLocation();
  const navigate = useNavigate();
  const chosen = symptoms.find((symptom) => hash === `#${symptom}`);
  const choose = (symptom: Symptom, isOpen: boolean) => {
    if (isOpen === (symptom === chosen)) return;
    navigate({ hash: isOpen ? symptom : '' }, { replace: true, state });
  };
  return { chosen, choose };
}

/** What one may see, to choose from; each opens to what to do about it. */
export function SymptomList() {
  const { t } = useTranslation('help');
  const { chosen, choose } = useChosenSymptom();
  useEffect(() => {
    // Only on arriving: somebody who chooses here is there already.
    const summary = document.querySelector<HTMLElement>('details[open] > summary');
    summary?.focus();
  }, []);
  return (
    <div className="symptoms border-line border-b">
      {symptoms.map((symptom) => (
        <details
          key={symptom}
          id={symptom}
          open={symptom === chosen}
          onToggle={(event) => choose(symptom, event.currentTarget.open)}
        >
          <summary>
            <span>{t(`symptoms.${symptom}.seen`)}</span>
            <Icon name="down" className="symptom-sign" />
          </summary>
          <div className="grid gap-5 pt-2 pb-6">
            <SymptomAdvice symptom={symptom} />
          </div>
        </details>
      ))}
    </div>
  );
}
