import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['api-client/**/*.test.ts', 'server/**/*.test.ts', 'web/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: ['server/testing/test-cluster.ts'],
    // Loading the server takes longer than most tests: once for each worker, not for each file. No test replaces modules.
    isolate: false,
    // Vitest leaves one processor idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    unstubEnvs: true,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
