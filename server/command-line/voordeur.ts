#!/usr/bin/env node
import { Refusal } from '../../api-client/refusal.ts';
import { createProgram } from './program.ts';

await createProgram()
  .parseAsync()
  .catch((error: unknown) => {
    const words =
      error instanceof Refusal
        ? `Refused: ${error.code} ${JSON.stringify(error.details.errors ?? '')}`
        : error instanceof Error
          ? error.message
          : String(error);
    console.error(words);
    process.exitCode = 1;
  });
