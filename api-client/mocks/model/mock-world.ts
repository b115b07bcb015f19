import * as z from 'zod/mini';
import { type Model, modelSchema } from './model.ts';
import { seedModel } from './seed-model.ts';

/** Where the model is kept between two requests, as text; like a browser's storage. */
export interface Keeper {
  read(): string | null;
  write(text: string): void;
}

/** The world behind the mocked API: its data and its clock. */
export interface MockWorld {
  readonly now: () => Date;
  /** Works on the data. What was changed stays, unless the work throws: then nothing of it does. */
  transaction<Result>(work: (model: Model) => Result): Result;
  /** Begins anew, with nothing but the demonstration. */
  reset(): void;
}

/** Keeps the model for as long as the page, or the test, lasts. */
const inMemory = (): Keeper => {
  let kept: string | null = null;
  return {
    read: () => kept,
    write(text) {
      kept = text;
    },
  };
};

function decode(text: string): Model | undefined {
  try {
    return z.safeDecode(modelSchema, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Makes a world with the demonstration in it, or goes on with the one that was kept. */
export function createMockWorld({
  now = () => new Date(),
  keeper = inMemory(),
  publicUrl = 'http://localhost',
}: {
  now?: () => Date;
  keeper?: Keeper;
  publicUrl?: string;
} = {}): MockWorld {
  const keep = (model: Model) => keeper.write(JSON.stringify(z.encode(modelSchema, model)));
  const read = (): Model => {
    const text = keeper.read();
    return (text && decode(text)) || seedModel(now(), publicUrl);
  };
  return {
    now,
    transaction(work) {
      const model = read();
      const result = work(model);
      keep(model);
      return result;
    },
    reset: () => keep(seedModel(now(), publicUrl)),
  };
}
