import { type FormEvent, useRef, useState, useTransition } from 'react';
import { ApiProblem } from '../../api-client/client.ts';
import { api } from '../app/api.ts';
import { keepSignInName, keptSignInName } from '../app/drafts/sign-in-name-draft.ts';
import { useStepMutation } from '../app/step-mutation.ts';
import { chosenLanguage } from '../i18n/language-choice.ts';
import { belongsToField } from '../ui/form-problem.ts';

const fetchRules = () => import('./sign-in-name-rules.ts');

/** Fetches the rules for a name while somebody types one. A failure is no matter: they are fetched again, or the server checks alone. */
const prepareRules = () => void fetchRules().catch(() => undefined);

const checkedMistake = (signInName: string) =>
  fetchRules().then(
    ({ mistakeIn }) => mistakeIn(signInName),
    () => undefined,
  );

const firstRefusal = (error: Error | null) =>
  error instanceof ApiProblem ? error.problem.errors?.[0]?.code : undefined;

/**
 * The form of the first screen. Its one field does without the forms' library, and the library of its rules comes only once
 * somebody types: each weighs a tenth of what the first screen may weigh. The rules are those of the request schema, as in
 * every form.
 */
export function useSignInNameForm(signInName: string | undefined, wantsToRegister = false) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(() => signInName ?? keptSignInName() ?? '');
  const [mistake, setMistake] = useState<string>();
  const [isChecking, check] = useTransition();
  const { mutate, isPending, error } = useStepMutation((name: string) => {
    const language = chosenLanguage();
    return api.startSignIn({ body: { signInName: name, wantsToRegister, ...(language && { language }) } });
  });
  const pending = isPending || isChecking;

  const send = () => {
    if (pending) return;
    check(async () => {
      const found = await checkedMistake(typed);
      setMistake(found);
      if (found) field.current?.focus();
      else mutate(typed);
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };

  return {
    field: { ref: field, value: typed },
    type: (value: string) => {
      setTyped(value);
      keepSignInName(value);
      setMistake(undefined);
      prepareRules();
    },
    send,
    submit,
    pending,
    fieldError: mistake ?? firstRefusal(error),
    problem: belongsToField(error) ? null : error,
  };
}
