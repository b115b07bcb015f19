import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import * as dutch from '@zxcvbn-ts/language-nl-be';
import type { FieldCode } from '../problems.ts';

const createEstimator = () =>
  new ZxcvbnFactory({
    dictionary: {
      ...common.dictionary,
      ...english.dictionary,
      ...Object.fromEntries(Object.entries(dutch.dictionary).map(([name, words]) => [`${name}-nl`, words])),
    },
    graphs: common.adjacencyGraphs,
  });

let estimator: ZxcvbnFactory | undefined;

/** The estimator of passwords; its dictionaries are unpacked once, when they are first needed. */
const readyEstimator = () => {
  estimator ??= createEstimator();
  return estimator;
};

/** Estimated under 10^6 guesses: what a patient online guesser gets through (zxcvbn's scores 0 and 1). */
const guessable = 1;

const shortestName = 4;

/** The words of names and addresses that are long enough to be recognised in a password. */
const wordsOf = (names: readonly string[]): string[] =>
  names
    .flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= shortestName);

/**
 * Refuses passwords that are common (ASVS 6.2.4) or built on the person's, the organisation's or the provider's own names (6.2.11).
 * Gives the reason's code, or null when there is nothing against the password.
 */
export function reasonToRefuse(password: string, names: readonly string[]): FieldCode | null {
  const lowerCase = password.toLowerCase();
  const words = wordsOf(names);
  const withoutNames = words.reduce((rest, word) => rest.replaceAll(word, ''), lowerCase);
  if (withoutNames !== lowerCase && [...withoutNames].length < 8) return 'password_contains_name';
  return readyEstimator().check(password.slice(0, 100), words).score <= guessable ? 'password_common' : null;
}
