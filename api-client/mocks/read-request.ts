import * as z from 'zod/mini';
import type { Operation } from '../operation.ts';
import { fieldCodes } from '../problems.ts';
import { Refusal } from '../refusal.ts';

const fieldCodeOf = (message: string) => fieldCodes.find((code) => code === message) ?? 'invalid';

function checked(schema: z.ZodMiniType, value: unknown): unknown {
  const { success, data, error } = z.safeParse(schema, value);
  if (success) return data;
  const errors = error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    code: fieldCodeOf(message),
  }));
  throw new Refusal('input_invalid', { errors });
}

/** One value, or all of them where a name stands more than once. */
const queryOf = (url: URL) =>
  Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => {
      const values = url.searchParams.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );

async function bodyOf(request: Request): Promise<unknown> {
  if (!request.headers.get('content-type')?.includes('json')) return undefined;
  try {
    return await request.json();
  } catch {
    throw new Refusal('input_invalid');
  }
}

/**
 * Reads what is asked, checked by the operation's own schemas. Throws `input_invalid` with the same codes at the same paths as
 * the server does.
 */
export async function readRequest({ params, query, body }: Operation, request: Request, inPath: unknown) {
  const sent = body && (await bodyOf(request));
  return {
    params: params && checked(params, inPath),
    body: body && checked(body, sent),
    query: query && checked(query, queryOf(new URL(request.url))),
  };
}
