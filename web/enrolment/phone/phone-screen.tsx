import { Suspense, useState } from 'react';
import { Moment } from '../../app/moment.tsx';
import { lazyScreen } from '../../app/version/lazy-screen.ts';
import type { WalkableStep } from '../enrolment-stage.ts';
import { PhoneCodeScreen } from './phone-code-screen.tsx';
import { TextKnownNumber } from './text-known-number.tsx';

/** Numbers and countries of the whole world weigh something: they come when a number has to be typed. */
const PhoneNumberScreen = lazyScreen(() => import('./phone-number-screen.tsx'));

/** The phone as a method (G2.5): its number, unless one is known (G4.2), then the code that is texted to it. */
export function PhoneScreen({ step, signInName }: { step: WalkableStep; signInName: string }) {
  const { phone } = step;
  const [typesAnother, setTypesAnother] = useState(false);
  if (!phone) return null;
  if (phone.sent) return <PhoneCodeScreen step={step} phone={phone} />;
  if (phone.known && phone.count === 0 && !typesAnother)
    return <TextKnownNumber step={step} known={phone.known} onTypeAnother={() => setTypesAnother(true)} />;
  return (
    <Suspense fallback={<Moment />}>
      <PhoneNumberScreen step={step} phone={phone} signInName={signInName} />
    </Suspense>
  );
}
