import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { EnterInside } from './enter-inside.tsx';
import { lazyScreen } from './version/lazy-screen.ts';

/** Fetches the password screen, and with it the forms' library, while somebody types their name. */
export const preparePasswordScreen = () => import('../sign-in/password-screen.tsx');

const PasswordScreen = lazyScreen(preparePasswordScreen);
const InvitationLapsedScreen = lazyScreen(() => import('../sign-in/invitation-lapsed-screen.tsx'));
const MoreInformationScreen = lazyScreen(() => import('../sign-in/more-information-screen.tsx'));
const ResetCodeScreen = lazyScreen(() => import('../sign-in/reset-code-screen.tsx'));
const VerifyScreen = lazyScreen(() => import('../sign-in/verify-screen.tsx'));
const ChangePasswordScreen = lazyScreen(() => import('../sign-in/change-password-screen.tsx'));
const ResetPasswordScreen = lazyScreen(() => import('../sign-in/reset-password-screen.tsx'));
const NoOrganisationScreen = lazyScreen(() => import('../organisations/no-organisation-screen.tsx'));
const ChooseOrganisationScreen = lazyScreen(() => import('../organisations/choose-organisation-screen.tsx'));
const StaySignedInScreen = lazyScreen(() => import('../sign-in/stay-signed-in-screen.tsx'));
const EnrolmentWizard = lazyScreen(() => import('../enrolment/enrolment-wizard.tsx'));

/** The screen of the step that is due, with what that step needs. */
export function StepScreen({ next, signInName }: { next: NextStep; signInName: string }) {
  switch (next.step) {
    case 'password':
      return <PasswordScreen signInName={signInName} />;
    case 'invitation-lapsed':
      return <InvitationLapsedScreen step={next} signInName={signInName} />;
    case 'register':
      return <EnrolmentWizard step={next} signInName={signInName} />;
    case 'more-information':
      return <MoreInformationScreen step={next} signInName={signInName} />;
    case 'reset-code':
      return <ResetCodeScreen step={next} signInName={signInName} />;
    case 'verify':
      return <VerifyScreen step={next} signInName={signInName} />;
    case 'change-password':
      return <ChangePasswordScreen step={next} signInName={signInName} />;
    case 'reset-password':
      return <ResetPasswordScreen step={next} signInName={signInName} />;
    case 'no-organisation':
      return <NoOrganisationScreen step={next} signInName={signInName} />;
    case 'choose-organisation':
      return <ChooseOrganisationScreen step={next} signInName={signInName} />;
    case 'stay-signed-in':
      return <StaySignedInScreen step={next} signInName={signInName} />;
    case 'signed-in':
      return <EnterInside />;
  }
}
