import * as z from 'zod/mini';
import { contactActions } from '../contacts/act-on-contacts.ts';
import { id, timestamp } from '../fields.ts';
import { importColumnSchema } from './import-column.ts';

/** `import`: a list of contacts is put on the authorisation list; `action`: one thing is done to a selection of contacts. */
export const contactJobKinds = ['import', 'action'] as const;

/**
 * How far a job is. An import: `mapping`, somebody has to say what the columns are; `checking`, the dry run; `checked`, it waits
 * to be started. Both kinds: `running`, `done`, `cancelled`; `stopped`: whoever started it may not manage contacts any more.
 */
export const contactJobStates = [
  'mapping',
  'checking',
  'checked',
  'running',
  'done',
  'cancelled',
  'stopped',
] as const;
export type ContactJobState = (typeof contactJobStates)[number];

/**
 * What becomes, or became, of a row. `waiting`: not looked at yet; in a job that has ended, not carried out. Of an import: `add`, `change`, `same`: everything is like that
 * already; of an action `acted`. `refused`, with reasons.
 */
export const rowOutcomes = ['waiting', 'add', 'change', 'same', 'acted', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** So many rows at most in one file. */
export const mostImportedRows = 10_000;
/** So large a file at most, in bytes; what is packed in it may be ten times as much. */
export const largestImportFile = 5 * 1024 * 1024;
/** So many jobs of an organisation at most may be under way or wait to be started. */
export const mostOpenJobs = 10;

export const contactJobSchema = z.object({
  id,
  kind: z.enum(contactJobKinds),
  /** What is done to the contacts; null: it is an import. */
  action: z.nullable(z.enum(contactActions)),
  /** Empty: there is no file. */
  fileName: z.string(),
  state: z.enum(contactJobStates),
  /** The administrator; empty once they are off the list. */
  startedBy: z.string(),
  /** Whoever asks is that administrator. */
  isOwn: z.boolean(),
  createdAt: timestamp,
  endedAt: z.nullable(timestamp),
  /** Rows of the file, or contacts of the selection. */
  total: z.int(),
  /** How many rows have which outcome: those of a dry run that is not over, as far as it is. */
  counts: z.record(z.enum(rowOutcomes), z.int()),
  /** Of what is under way: how many rows are done, of how many; seconds that are left, null while nobody can tell. */
  progress: z.object({ done: z.int(), of: z.int(), secondsLeft: z.nullable(z.int()) }),
  /** The columns of the file: their headings, what they are taken for, and the first few cells of each. */
  columns: z.array(
    z.object({
      heading: z.string(),
      column: z.nullable(importColumnSchema),
      samples: z.array(z.string()),
    }),
  ),
  /** While it waits to be started: how many of the rows that are added ask for an invitation. */
  invitable: z.int(),
  /** The job that invites those whom this one added. */
  followedBy: z.nullable(id),
});

export type ContactJob = z.infer<typeof contactJobSchema>;

/** A job that a server works on. */
export const isUnderWay = ({ state }: Pick<ContactJob, 'state'>): boolean =>
  state === 'checking' || state === 'running';

/** A job that nothing follows on. */
export const isEnded = ({ state }: Pick<ContactJob, 'state'>): boolean =>
  state === 'done' || state === 'cancelled' || state === 'stopped';
