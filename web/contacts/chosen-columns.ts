import { useState } from 'react';
import { useSession } from '../app/session.ts';
import { defaultColumns, type OptionalColumn, optionalColumns } from './list-columns.ts';

const storageKeyOf = (organisationId: string) => `voordeur.contact-columns.${organisationId}`;

function keptColumns(organisationId: string): readonly OptionalColumn[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKeyOf(organisationId)) ?? 'null');
    return Array.isArray(kept) ? optionalColumns.filter((column) => kept.includes(column)) : undefined;
  } catch {
    return undefined;
  }
}

function keepColumns(organisationId: string, columns: readonly OptionalColumn[] | undefined) {
  try {
    if (columns) localStorage.setItem(storageKeyOf(organisationId), JSON.stringify(columns));
    else localStorage.removeItem(storageKeyOf(organisationId));
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
}

/** The columns that were chosen on this browser for this organisation, or else those that most people need. */
export function useChosenColumns() {
  const { organisation } = useSession();
  const [chosen, setChosen] = useState(() => keptColumns(organisation.id));
  const change = (columns: readonly OptionalColumn[] | undefined) => {
    const inOrder = columns && optionalColumns.filter((column) => columns.includes(column));
    keepColumns(organisation.id, inOrder);
    setChosen(inOrder);
  };
  return { columns: chosen ?? defaultColumns, change };
}
