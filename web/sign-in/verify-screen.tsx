import { type ComponentType, useState } from 'react';
import type { MethodKind } from '../../api-client/enrolment/enrolment.ts';
import { ReportedScreen } from '../app/approval/reported-screen.tsx';
import { useLiveSignIn } from '../app/live/live-sign-in.ts';
import type { StepScreenProps } from '../app/steps.ts';
import { OtherWays } from './other-ways.tsx';
import { VerifyByApp } from './verify-by-app.tsx';
import { VerifyByCode } from './verify-by-code.tsx';
import { VerifyByPhone } from './verify-by-phone.tsx';
import type { VerifyProps } from './verify-props.ts';

const screens: Record<MethodKind, ComponentType<VerifyProps>> = {
  totp: VerifyByCode,
  app: VerifyByApp,
  phone: VerifyByPhone,
};

/** The second factor at each later sign-in: the method that is the person's first, or another of their own (G0.7, G4.5). */
export default function VerifyScreen({ step, signInName }: StepScreenProps<'verify'>) {
  const [chosen, choose] = useState<MethodKind>();
  const { isReported } = useLiveSignIn(step.approval !== undefined);
  if (isReported) return <ReportedScreen signInName={signInName} />;
  const kind = step.methods.find((method) => method.kind === chosen)?.kind ?? step.method.kind;
  const Screen = screens[kind];
  return (
    <Screen
      key={kind}
      step={step}
      signInName={signInName}
      otherWays={
        <OtherWays methods={step.methods} current={kind} signInName={signInName} onChoose={choose} />
      }
    />
  );
}
