import { anyone, draftOf, dropDraft, keepDraft } from './drafts.ts';

const form = 'sign-in';

/** The name that somebody was signing in with, until they are in. */
export function keptSignInName(): string | undefined {
  const signInName = draftOf(anyone, form)?.signInName;
  return typeof signInName === 'string' ? signInName : undefined;
}

export const keepSignInName = (signInName: string) => keepDraft(anyone, form, { signInName });

export const dropSignInName = () => dropDraft(anyone, form);
