import type { Operations } from '../../api-client/operations.ts';
import { signInLastsFor } from '../../api-client/sign-in/sign-in-limits.ts';
import type { Handler } from '../http/handler.ts';
import { createToken, hashToken } from '../secrets/tokens.ts';
import { addSignIn } from './start-sign-in-queries.ts';

/** Begins a sign-in under a name, in the same way whether or not the name belongs to somebody (ASVS 6.3.8). */
export const startSignIn: Handler<Operations['startSignIn']> = async ({
  body,
  cookies,
  client,
  services,
}) => {
  const now = services.now();
  const token = createToken();
  const tokenHash = hashToken(token);
  const name = body.signInName.toLowerCase();
  const expiresAt = new Date(now.getTime() + signInLastsFor);
  const signIn = {
    tokenHash,
    signInName: body.signInName,
    chosenLanguage: body.language ?? null,
    wantsToRegister: body.wantsToRegister ?? false,
    address: client.address,
    userAgent: client.userAgent,
    createdAt: now,
    expiresAt,
  };
  await services.database.transaction({ kind: 'account', tokenHash, signInName: name }, (tx) =>
    addSignIn(tx, signIn, name),
  );
  cookies.set('sign-in', token, signInLastsFor / 1000);
  return { signInName: body.signInName, expiresAt: expiresAt.toISOString(), next: { step: 'password' } };
};
