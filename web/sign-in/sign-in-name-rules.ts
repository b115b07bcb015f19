import * as z from 'zod/mini';
import { startSignInSchema } from '../../api-client/sign-in/start-sign-in.ts';

/** The language goes along by itself, where the person chose one on this browser. */
const formSchema = z.pick(startSignInSchema, { signInName: true });

/** The code of what is wrong with a typed name, by the rules of the request schema; undefined when nothing is. */
export const mistakeIn = (signInName: string): string | undefined =>
  formSchema.safeParse({ signInName }).error?.issues[0]?.message;
