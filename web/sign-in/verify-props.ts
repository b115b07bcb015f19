import type { ReactNode } from 'react';
import type { StepScreenProps } from '../app/steps.ts';

/** What the screen of one method gets. */
export interface VerifyProps extends StepScreenProps<'verify'> {
  /** Leads to the person's other methods. */
  otherWays: ReactNode;
}
