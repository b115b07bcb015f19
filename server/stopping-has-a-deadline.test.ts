import { expect, test } from 'vitest';
import { withinDeadline } from './within-deadline.ts';

const never = new Promise<void>(() => undefined);

test('what is done in time is waited for', async () => {
  expect(await withinDeadline(10_000, Promise.resolve())).toBe(true);
});

test('what is never done, such as a mail gateway that does not answer, is not', async () => {
  const start = performance.now();
  expect(await withinDeadline(50, never)).toBe(false);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('a failure is told', async () => {
  await expect(withinDeadline(10_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
});
