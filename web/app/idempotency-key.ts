import { useState } from 'react';

/** Gives the keys under which one write is sent: the same content keeps its key until it went well, other content gets another. */
export class IdempotencyKeys {
  #content: string | undefined;
  #key = '';

  for(content: unknown): string {
    const asText = JSON.stringify(content);
    if (asText !== this.#content) {
      this.#content = asText;
      this.#key = crypto.randomUUID();
    }
    return this.#key;
  }

  done() {
    this.#content = undefined;
  }
}

/** The keys of one form or one button. */
export const useIdempotencyKeys = () => useState(() => new IdempotencyKeys())[0];
