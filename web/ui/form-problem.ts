import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import { ApiProblem } from '../../api-client/client.ts';
import type { FieldCode, ProblemCode } from '../../api-client/problems.ts';

export type FieldOfProblem<Values extends FieldValues> = Partial<Record<ProblemCode, Path<Values>>>;

/** Whether a refusal is about one of the form's fields, so that it is said there and not above the form. */
export const belongsToField = (error: unknown, fieldOfProblem: Partial<Record<ProblemCode, string>> = {}) =>
  error instanceof ApiProblem &&
  (error.problem.code in fieldOfProblem || (error.problem.errors?.length ?? 0) > 0);

/**
 * Puts the server's refusal at the fields that it is about, and the focus at the first of them. `fieldOfProblem` names
 * the field for refusals that have none of their own, such as a wrong code. Others are left to the form's message.
 */
export function showAtFields<Values extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<Values>,
  fieldOfProblem: FieldOfProblem<Values> = {},
) {
  if (!(error instanceof ApiProblem)) return;
  const { code, errors = [] } = error.problem;
  const field = fieldOfProblem[code];
  if (field) setError(field, { type: 'server', message: code }, { shouldFocus: true });
  for (const [index, { path, code: fieldCode }] of errors.entries()) {
    setError(path as Path<Values>, { type: 'server', message: fieldCode }, { shouldFocus: index === 0 });
  }
}

/** What a refusal says of one field, for forms that are too small for react-hook-form; undefined where it is about something else. */
export const codeAtField = (error: unknown, field: string): FieldCode | undefined =>
  error instanceof ApiProblem ? error.problem.errors?.find(({ path }) => path === field)?.code : undefined;
