import { v7 as uuidv7 } from 'uuid';
import type { Operation } from '../../operation.ts';
import { signInLastsFor } from '../../sign-in/sign-in-limits.ts';
import type { MockCall } from '../mock-handler.ts';
import type { ModelSignIn } from '../model/model.ts';

/** Begins a sign-in on the browser that calls. */
export function beginSignIn(
  { model, cookies, now }: Pick<MockCall<Operation>, 'model' | 'cookies' | 'now'>,
  begun: Pick<ModelSignIn, 'accountId' | 'signInName' | 'resetLinkProvedAt'> & {
    readonly language: ModelSignIn['chosenLanguage'] | undefined;
    readonly wantsToRegister?: boolean | undefined;
  },
): ModelSignIn {
  const { language, wantsToRegister, ...more } = begun;
  const signIn: ModelSignIn = {
    ...more,
    id: uuidv7(),
    token: uuidv7(),
    chosenLanguage: language ?? null,
    passwordAttempts: 0,
    codeAttempts: 0,
    passwordProvedAt: null,
    lapsedPasswordProvedAt: null,
    invitationRequestedAt: null,
    methodProvedAt: null,
    provedMethods: [],
    chosenOrganisationId: null,
    moreInformationSeenAt: null,
    postponedAt: null,
    wantsToRegister: wantsToRegister ?? false,
    staysSignedIn: null,
    asksToStayAgain: true,
    provedResetId: null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + signInLastsFor),
    endedAt: null,
  };
  model.signIns.push(signIn);
  cookies.set('sign-in', signIn.token);
  return signIn;
}
