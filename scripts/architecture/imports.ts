import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One file of the project that imports another; both by their path from the root. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Types only: gone when the program runs. */
  readonly isType: boolean;
}

/** Reads which files of the project a file imports or exports again, dynamic imports of a literal included. */
export function readImports(from: string, code: string): Import[] {
  const { module, errors } = parseSync(from, code);
  const error = errors[0];
  if (error) throw new Error(`${from} cannot be read: ${error.message}`);

  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ specifier: moduleRequest.value, isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      specifier: code.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
      isType: false,
    })),
  ];
  return found
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, isType }) => ({ from, to: posix.join(posix.dirname(from), specifier), isType }));
}
