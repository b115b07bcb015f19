import { v7 as uuidv7 } from 'uuid';
import type { Operations } from '../../operations.ts';
import { signInLastsFor } from '../../sign-in/sign-in-limits.ts';
import type { MockHandler } from '../mock-handler.ts';

export const startSignIn: MockHandler<Operations['startSignIn']> = ({ model, body, cookies, now }) => {
  const name = body.signInName.toLowerCase();
  const token = uuidv7();
  const expiresAt = new Date(now.getTime() + signInLastsFor);
  model.signIns.push({
    id: uuidv7(),
    token,
    accountId: model.signInNames.find((each) => each.name === name)?.accountId ?? null,
    signInName: body.signInName,
    chosenLanguage: body.language ?? null,
    passwordAttempts: 0,
    codeAttempts: 0,
    passwordProvedAt: null,
    lapsedPasswordProvedAt: null,
    invitationRequestedAt: null,
    methodProvedAt: null,
    chosenOrganisationId: null,
    createdAt: now,
    expiresAt,
    endedAt: null,
  });
  cookies.set('sign-in', token);
  return { signInName: body.signInName, expiresAt: expiresAt.toISOString(), next: { step: 'password' } };
};
