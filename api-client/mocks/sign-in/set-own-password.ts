import { tellPasswordChanged } from '../messages/send-reset-mail.ts';
import { mailboxOf } from './mailbox-of.ts';
import { endDevicesOf } from './remembered-devices.ts';
import type { SignInState } from './sign-in-state.ts';
import type { SignInCall } from './within-sign-in.ts';

/** The names that a person's password must not be built on. */
export const namesOf = ({ model }: SignInCall, { signIn, open }: SignInState): string[] => [
  ...open.flatMap(({ contact, organisationName }) => [contact.name, organisationName]),
  ...model.signInNames
    .filter(({ accountId, kind }) => accountId === signIn.accountId && kind === 'email')
    .map(({ name }) => name),
  model.settings.brand.name,
];

/** Puts the password that a person chose in the place of the one before: sessions, links and what links began are over. */
export function setOwnPassword(
  { model, now }: SignInCall,
  { signIn, password, facts }: SignInState,
  chosen: string,
): void {
  const { accountId } = signIn;
  Object.assign(password ?? {}, { password: chosen, kind: 'own', expiresAt: null, setAt: now });
  signIn.passwordProvedAt = now;
  for (const account of model.accounts) {
    if (account.id === accountId) account.activatedAt ??= now;
  }
  const overtaken = model.signIns.filter((each) => each !== signIn && each.resetLinkProvedAt);
  for (const each of [...model.sessions, ...model.passwordResets, ...overtaken]) {
    if (each.accountId === accountId) each.endedAt ??= now;
  }
  if (accountId) endDevicesOf(model, accountId, now);
  const mailbox = accountId && facts.account.passwordDue !== 'temporary' && mailboxOf(model, accountId);
  if (mailbox) tellPasswordChanged(model, mailbox, now);
}
