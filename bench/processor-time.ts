import { readdirSync, readFileSync } from 'node:fs';

/** The time that a process has been on a processor so far, in milliseconds; 0 for one that is gone. Linux alone tells. */
export function processorTimeOf(pid: number): number {
  try {
    const tasks = `/proc/${pid}/task`;
    const nanoseconds = readdirSync(tasks).map((task) =>
      Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
  } catch {
    return 0;
  }
}
