import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

/** Says whether a process of this id runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const describe = (pid: number, column: 'lstart' | 'args'): string => {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};

const readProc = (pid: number, file: 'stat' | 'cmdline'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** When a process began, as text without blanks: with its id it tells a process from a later one of the same id. */
export function startOf(pid: number): string {
  if (!hasProc) return describe(pid, 'lstart').replaceAll(/\s+/g, '-');
  // proc(5): the 22nd field; the second is the program's name in brackets, which may hold blanks.
  return readProc(pid, 'stat').split(')').at(-1)?.trim().split(' ')[19] ?? '';
}

/** The command line of a process; empty when there is none or it may not be seen. */
export function commandOf(pid: number): string {
  return hasProc ? readProc(pid, 'cmdline').replaceAll('\0', ' ') : describe(pid, 'args');
}
