import { v7 as uuidv7 } from 'uuid';
import type { Model, ModelEvent } from './model.ts';

const nothingMore = {
  actorAccountId: null,
  reason: null,
  changes: [],
  lapsesAt: null,
  plannedFor: null,
  why: null,
  denied: null,
  withdrawn: null,
  removed: null,
  confirmed: null,
} satisfies Partial<ModelEvent>;

/** Adds to the history what happened to a contact, after everything that happened before. */
export function recordEvent(
  model: Model,
  name: ModelEvent['name'],
  event: Pick<ModelEvent, 'organisationId' | 'contactId' | 'occurredAt'> & Partial<ModelEvent>,
): void {
  model.events.push({ ...nothingMore, ...event, id: uuidv7(), name });
}
