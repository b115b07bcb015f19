import type { WalkableStage } from '../../api-client/enrolment/enrolment.ts';
import type { StepScreenProps } from '../app/steps.ts';
import { DoneScreen } from './done-screen.tsx';
import { GetAppScreen } from './get-app-screen.tsx';
import { ScanScreen } from './scan-screen.tsx';
import { SetUpAccountScreen } from './set-up-account-screen.tsx';
import { TryScreen } from './try-screen.tsx';

const screens = {
  'get-app': GetAppScreen,
  'set-up-account': SetUpAccountScreen,
  scan: ScanScreen,
  try: TryScreen,
} as const satisfies Record<Exclude<WalkableStage, 'phone'>, unknown>;

/** The wizard that registers an authenticator app (G0.4), on the screen where the server says that the person is. */
export default function EnrolmentWizard({ step, signInName }: StepScreenProps<'register'>) {
  if (step.stage === 'done') return <DoneScreen step={step} />;
  // No policy allows the phone before its screens are there.
  if (step.stage === 'phone') return null;
  const Screen = screens[step.stage];
  return <Screen step={step} signInName={signInName} />;
}
