import { onTestFinished, vi } from 'vitest';
import { createProgram } from '../command-line/program.ts';
import { testSecretKey } from './test-secret-key.ts';
import { startServerForTest } from './test-server.ts';

/** What a command said, and in which words it refused. */
export interface Outcome {
  readonly said: string;
  readonly refused?: string;
}

/** Runs one command, as it was typed. */
export async function typeCommand(...words: string[]): Promise<Outcome> {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  try {
    await createProgram().parseAsync(words, { from: 'user' });
    return { said: said.mock.calls.join('\n') };
  } catch (error) {
    return { said: said.mock.calls.join('\n'), refused: String(error) };
  } finally {
    said.mockRestore();
  }
}

/** A server that runs, over whose database the commands work. */
export async function startServerForCommands() {
  const server = await startServerForTest();
  vi.stubEnv('DATABASE_URL', server.databaseUrl);
  vi.stubEnv('SECRET_KEY', testSecretKey);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return server;
}
