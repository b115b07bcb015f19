import { useEffect, useState } from 'react';
import type { readActivation } from '../../../api-client/authenticator/read-activation.ts';
import { ApiProblem } from '../../../api-client/client.ts';
import type { BodyOf } from '../../../api-client/operation.ts';
import { api } from '../api.ts';
import type { KeptAccount } from '../keys/kept-account.ts';
import type { PresentedActivation } from './presented-activation.ts';

/** What opens an activation: its handle, with a code or a handover. */
export type Activation = BodyOf<typeof readActivation>;

interface Reading {
  readonly account?: KeptAccount['account'];
  readonly error?: Error;
}

/** The code of a refusal; undefined where it was another failure, or none. */
export const codeOf = (error: Error | undefined) =>
  error instanceof ApiProblem ? error.problem.code : undefined;

function toPresent({ handle, code, handover }: PresentedActivation): Activation | undefined {
  if (code) return { handle, code };
  return handover ? { handle, handover } : undefined;
}

/** Looks up whose account an activation adds, anew for each code that is typed. */
export function useActivation(presented: PresentedActivation) {
  const [activation, setActivation] = useState(() => toPresent(presented));
  const [{ account, error }, setReading] = useState<Reading>({});
  useEffect(() => {
    if (!activation) return;
    let isCurrent = true;
    api.readActivation({ body: activation }).then(
      (read) => isCurrent && setReading({ account: read.account }),
      (cause: Error) => isCurrent && setReading({ error: cause }),
    );
    return () => {
      isCurrent = false;
    };
  }, [activation]);

  const present = (next: Activation | undefined) => {
    setReading({});
    setActivation(next);
  };
  return {
    activation,
    account,
    error,
    retry: () => present(activation && { ...activation }),
    type: (code: string) => present({ handle: presented.handle, code }),
    refuse: (refusal: Error) => setReading({ error: refusal }),
  };
}
