import type { Operations } from '../../operations.ts';
import { withdrawApproval } from '../authenticator/withdraw-approval.ts';
import type { MockHandler } from '../mock-handler.ts';

export const cancelSignIn: MockHandler<Operations['cancelSignIn']> = ({ model, caller, cookies, now }) => {
  const signIn = model.signIns.find(({ token }) => token === caller.token);
  if (signIn) {
    signIn.endedAt ??= now;
    withdrawApproval(model, signIn.id, now);
  }
  cookies.clear('sign-in');
  return undefined;
};
