import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { beginSignIn } from './begin-sign-in.ts';

export const startSignIn: MockHandler<Operations['startSignIn']> = (call) => {
  const { signInName, language, wantsToRegister } = call.body;
  const name = signInName.toLowerCase();
  const accountId = call.model.signInNames.find((each) => each.name === name)?.accountId ?? null;
  const { expiresAt } = beginSignIn(call, {
    accountId,
    signInName,
    language,
    wantsToRegister,
    resetLinkProvedAt: null,
  });
  return { signInName, expiresAt: expiresAt.toISOString(), next: { step: 'password' } };
};
