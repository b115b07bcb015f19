import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WalkableStage } from '../../api-client/enrolment/enrolment.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { useGoToStage } from './enrolment-stage.ts';

/** The row of buttons under a screen of the wizard. */
export const WizardFoot = ({ children }: { children: ReactNode }) => (
  <div className="mt-auto flex flex-wrap items-center gap-3 border-line border-t pt-4 max-narrow:*:grow">
    {children}
  </div>
);

interface BackButtonProps {
  pending: boolean;
  onPress: () => void;
}

export function BackButton({ pending, onPress }: BackButtonProps) {
  const { t } = useTranslation();
  return (
    <Button look="secondary" pending={pending} onClick={onPress}>
      <Icon name="back" /> {t('back')}
    </Button>
  );
}

/** *Next* and *Back* of a screen that only tells; each a real move, which the server remembers. */
export function WalkingFoot({ next, back }: { next: WalkableStage; back: WalkableStage }) {
  const { t } = useTranslation();
  const forward = useGoToStage();
  const backward = useGoToStage();
  const goForward = () => forward.mutate(next);
  const goBack = () => backward.mutate(back);
  return (
    <>
      <FormError error={forward.error} pending={forward.isPending} onTryAgain={goForward} />
      <FormError error={backward.error} pending={backward.isPending} onTryAgain={goBack} />
      <WizardFoot>
        <Button pending={forward.isPending} refusal={forward.error} onClick={goForward}>
          {t('next')} <Icon name="forward" />
        </Button>
        <BackButton pending={backward.isPending} onPress={goBack} />
      </WizardFoot>
    </>
  );
}
