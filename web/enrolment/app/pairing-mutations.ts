import { useEffect } from 'react';
import type { WalkableStage } from '../../../api-client/enrolment/enrolment.ts';
import { api } from '../../app/api.ts';
import { useStepMutation } from '../../app/step-mutation.ts';
import { shownActivations } from './shown-activation.ts';

async function startPairing() {
  const activation = await api.startPairing();
  shownActivations.set([...shownActivations.get(), activation]);
}

/** Generates an activation code; the one before, and a phone that it paired, are dead at once. */
export const useStartPairing = () =>
  useStepMutation(async () => {
    await startPairing();
    return api.getSignIn();
  });

/** Generates the first code by itself, for who comes to the screen that shows it; gives how to generate another. */
export function useStartOnArrival(isDue: boolean) {
  const start = useStartPairing();
  const { mutate } = start;
  useEffect(() => {
    if (!isDue) return;
    const soon = setTimeout(mutate);
    return () => clearTimeout(soon);
  }, [isDue, mutate]);
  return start;
}

/** Gives up what was begun, and goes to a screen of the wizard. */
export const useCancelPairing = () =>
  useStepMutation(async (stage: WalkableStage) => {
    await api.cancelPairing();
    shownActivations.set([]);
    return api.setEnrolmentStage({ body: { stage } });
  });
