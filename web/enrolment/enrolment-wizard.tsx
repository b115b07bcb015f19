import type { ComponentType } from 'react';
import type { MethodKind, WalkableStage } from '../../api-client/enrolment/enrolment.ts';
import { ReportedScreen } from '../app/approval/reported-screen.tsx';
import { useLiveSignIn } from '../app/live/live-sign-in.ts';
import type { StepScreenProps } from '../app/steps.ts';
import { GetAppScreen as GetOwnApp } from './app/get-app-screen.tsx';
import { ScanScreen as ScanForOwnApp } from './app/scan-screen.tsx';
import { SetUpAccountScreen as SetUpOwnApp } from './app/set-up-account-screen.tsx';
import { TryScreen as TryOwnApp } from './app/try-screen.tsx';
import { DoneScreen } from './done-screen.tsx';
import type { WalkableStep } from './enrolment-stage.ts';
import { GetAppScreen } from './get-app-screen.tsx';
import { LaterInWizard } from './later-in-wizard.tsx';
import { PhoneScreen } from './phone/phone-screen.tsx';
import { RequiredMethods } from './required-methods.tsx';
import { ScanScreen } from './scan-screen.tsx';
import { SetUpAccountScreen } from './set-up-account-screen.tsx';
import { TryScreen } from './try-screen.tsx';

type StageScreens = Partial<Record<WalkableStage, ComponentType<{ step: WalkableStep; signInName: string }>>>;

const screens: Record<MethodKind, StageScreens> = {
  app: {
    'get-app': GetOwnApp,
    'set-up-account': SetUpOwnApp,
    scan: ScanForOwnApp,
    try: TryOwnApp,
  },
  totp: {
    'get-app': GetAppScreen,
    'set-up-account': SetUpAccountScreen,
    scan: ScanScreen,
    try: TryScreen,
  },
  phone: { phone: PhoneScreen },
};

/** The wizard that registers a method (G0.4), on the screen where the server says that the person is. */
export default function EnrolmentWizard({ step, signInName }: StepScreenProps<'register'>) {
  const { isReported } = useLiveSignIn(step.method === 'app');
  if (isReported) return <ReportedScreen signInName={signInName} />;
  const Screen = step.stage !== 'done' && screens[step.method][step.stage];
  return (
    <>
      <RequiredMethods required={step.required} index={step.index} />
      {step.stage === 'done' && <DoneScreen step={step} />}
      {step.stage !== 'done' && Screen && <Screen key={step.method} step={step} signInName={signInName} />}
      {step.postponable && <LaterInWizard />}
    </>
  );
}
