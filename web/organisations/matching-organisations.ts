import { useFilter } from 'react-aria-components';
import type { Organisation } from './organisation.ts';

/** Those whose name holds each word that was typed, wherever it stands; capitals and accents make no difference. */
export function useMatches(organisations: readonly Organisation[], typed: string): readonly Organisation[] {
  const { contains } = useFilter({ sensitivity: 'base' });
  const words = typed.split(/\s+/).filter(Boolean);
  return organisations.filter(({ name }) => words.every((word) => contains(name, word)));
}
