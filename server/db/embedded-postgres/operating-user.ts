import { execFile } from 'node:child_process';
import { dirname, parse } from 'node:path';
import { promisify } from 'node:util';

/** Whom PostgreSQL runs as; undefined: whoever runs the server. */
export interface OperatingUser {
  readonly uid: number;
  readonly gid: number;
}

const execute = promisify(execFile);

const userName = 'postgres';

const idOf = async (option: '-u' | '-g') => Number((await execute('id', [option, userName])).stdout);

const readIds = async (): Promise<OperatingUser> => ({ uid: await idOf('-u'), gid: await idOf('-g') });

/**
 * Gives whom PostgreSQL has to run as: it refuses root, so root hands it to the user `postgres`, made where there is none.
 * Throws when that user cannot be made.
 */
export async function findOperatingUser(): Promise<OperatingUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return readIds().catch(async () => {
    try {
      await execute('groupadd', ['--system', '--force', userName]);
      await execute('useradd', ['--system', '--gid', userName, '--no-create-home', userName]);
      return await readIds();
    } catch (cause) {
      throw new Error(
        'PostgreSQL does not run as root, and the user "postgres" could not be made. Start the server as an ordinary user, or make that user.',
        { cause },
      );
    }
  });
}

const pathTo = (path: string): string[] =>
  path === parse(path).root ? [path] : [...pathTo(dirname(path)), path];

/** Throws, naming the directory that is closed, when `user` cannot get to one of `paths`. */
export async function requireReachable(
  paths: readonly string[],
  user: OperatingUser | undefined,
): Promise<void> {
  if (!user) return;
  const script = 'for path; do [ -x "$path" ] || { printf %s "$path"; exit; }; done';
  const { stdout: closed } = await execute('/bin/sh', ['-c', script, 'sh', ...paths.flatMap(pathTo)], {
    ...user,
    cwd: '/',
  });
  if (!closed) return;
  throw new Error(
    `The server was started as root, so PostgreSQL runs as the user "postgres", and that user may not enter ${closed}. ` +
      'Move the project and DATA_DIR to a place that others may enter (such as /srv), or start the server as an ordinary user.',
  );
}
