import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proofOf, readRequirements } from './requirements-report.ts';

const requirement = { id: 'G0.1', text: 'access', isDue: true };

test('the list has all 41 requirements, each once', () => {
  const ids = readRequirements(readFileSync('docs/requirements.md', 'utf8')).map(({ id }) => id);
  expect(ids).toHaveLength(41);
  expect(new Set(ids).size).toBe(41);
});

test('a requirement is proved by tests that name it and that all passed', () => {
  const passed = { title: 'G0.1, G0.12: both ways', hasPassed: true };
  const failed = { title: 'another (G0.1)', hasPassed: false };
  const other = { title: 'G0.10: a former portal', hasPassed: true };
  expect(proofOf(requirement, [passed, other])).toEqual({ tests: [passed], isProved: true });
  expect(proofOf(requirement, [passed, failed]).isProved).toBe(false);
  expect(proofOf(requirement, [other]).isProved).toBe(false);
});
