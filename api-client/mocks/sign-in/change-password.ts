import type { Operations } from '../../operations.ts';
import { reasonToRefuse } from '../../passwords/guessable-password.ts';
import { refuseField } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { countGuess, forgetGuesses } from './count-guess.ts';
import type { SignInState } from './sign-in-state.ts';
import { advance, type SignInCall, withSignIn } from './within-sign-in.ts';

const namesOf = ({ model }: SignInCall, { signIn, open }: SignInState): string[] => [
  ...open.flatMap(({ contact, organisationName }) => [contact.name, organisationName]),
  ...model.signInNames
    .filter(({ accountId, kind }) => accountId === signIn.accountId && kind === 'email')
    .map(({ name }) => name),
  model.settings.brand.name,
];

function setPassword({ model, now }: SignInCall, { signIn, password }: SignInState, chosen: string): void {
  Object.assign(password ?? {}, { password: chosen, kind: 'own', expiresAt: null, setAt: now });
  signIn.passwordProvedAt = now;
  for (const account of model.accounts) {
    if (account.id === signIn.accountId) account.activatedAt ??= now;
  }
  for (const session of model.sessions) {
    if (session.accountId === signIn.accountId) session.endedAt ??= now;
  }
}

export const changePassword: MockHandler<Operations['changePassword']> = (call) =>
  withSignIn(call, 'change-password', (state) => {
    const { currentPassword, newPassword } = call.body;
    const tooMany = countGuess('password', call, state);
    if (tooMany) return tooMany;
    if (state.password?.password !== currentPassword) return refuseField('currentPassword', 'password_wrong');
    forgetGuesses('password', call, state);
    if (newPassword === currentPassword) return refuseField('newPassword', 'password_unchanged');
    const reason = reasonToRefuse(newPassword, namesOf(call, state));
    if (reason) return refuseField('newPassword', reason);
    setPassword(call, state, newPassword);
    return advance(call, state);
  });
