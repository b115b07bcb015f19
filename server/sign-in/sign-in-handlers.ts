import type { Handlers } from '../http/handler.ts';
import { answerStaySignedIn } from './answer-stay-signed-in.ts';
import { cancelSignIn } from './cancel-sign-in.ts';
import { changePassword } from './change-password.ts';
import { continueToRegistration } from './continue-to-registration.ts';
import { followResetLink } from './follow-reset-link.ts';
import { getSignIn } from './get-sign-in.ts';
import { provePassword } from './prove-password.ts';
import { proveResetCode } from './prove-reset-code.ts';
import { requestInvitation } from './request-invitation.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { startSignIn } from './start-sign-in.ts';
import { verifyCode } from './verify-code.ts';

export const signInHandlers = {
  startSignIn,
  getSignIn,
  cancelSignIn,
  provePassword,
  requestInvitation,
  verifyCode,
  changePassword,
  requestPasswordReset,
  followResetLink,
  resetPassword,
  continueToRegistration,
  answerStaySignedIn,
  proveResetCode,
} satisfies Partial<Handlers>;
