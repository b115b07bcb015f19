import { type FormEvent, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { ApiProblem } from '../../api-client/client.ts';
import { startSignInSchema } from '../../api-client/sign-in/start-sign-in.ts';
import { api } from '../app/api.ts';
import { useStepMutation } from '../app/step-mutation.ts';
import { chosenLanguage } from '../i18n/language-choice.ts';
import { belongsToField } from '../ui/form-problem.ts';

/** The language goes along by itself, where the person chose one on this browser. */
const formSchema = z.pick(startSignInSchema, { signInName: true });

const firstRefusal = (error: Error | null) =>
  error instanceof ApiProblem ? error.problem.errors?.[0]?.code : undefined;

/**
 * The form of the first screen. Its one field does without the forms' library, which weighs a tenth of what the first
 * screen may weigh; the rules are those of the request schema, as in every form.
 */
export function useSignInNameForm(signInName: string) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(signInName);
  const [mistake, setMistake] = useState<string>();
  const { mutate, isPending, error } = useStepMutation((body: z.infer<typeof formSchema>) => {
    const language = chosenLanguage();
    return api.startSignIn({ body: { ...body, ...(language && { language }) } });
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    const parsed = formSchema.safeParse({ signInName: typed });
    setMistake(parsed.error?.issues[0]?.message);
    if (parsed.success) mutate(parsed.data);
    else field.current?.focus();
  };

  return {
    field: { ref: field, value: typed },
    type: (value: string) => {
      setTyped(value);
      setMistake(undefined);
    },
    submit,
    pending: isPending,
    fieldError: mistake ?? firstRefusal(error),
    problem: belongsToField(error) ? null : error,
  };
}
