import { useState } from 'react';
import { firstSendingTime, type SendingProblem, type SendingTime, sendingMoment } from './sending-time.ts';

/** When an invitation goes out, while that is chosen. `choice`: for the form; `read`: the moment, or nothing and the form says why. */
export function useSendingTime(first: 'now' | 'monday') {
  const [chosen, setChosen] = useState(() => firstSendingTime(first));
  const [problem, setProblem] = useState<SendingProblem>();
  return {
    isLater: chosen.when !== 'now',
    choice: {
      chosen,
      problem,
      onChange: (next: SendingTime) => {
        setChosen(next);
        setProblem(undefined);
      },
    },
    read: (): { readonly plannedFor: string | undefined } | undefined => {
      const moment = sendingMoment(chosen);
      setProblem('problem' in moment ? moment.problem : undefined);
      return 'problem' in moment ? undefined : { plannedFor: moment.at?.toISOString() };
    },
  };
}
