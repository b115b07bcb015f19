import * as z from 'zod/mini';
import type { Sealer } from '../secrets/encryption.ts';

const binding = (jobId: string, line: number): string => `contact-job-cells:${jobId}:${line}`;

const cellsSchema = z.array(z.string());

/** The cells of a row as they are kept: sealed, as mobile numbers are wherever they are kept. */
export const sealCells = (sealer: Sealer, jobId: string, line: number, cells: readonly string[]): Buffer =>
  sealer.seal(JSON.stringify(cells), binding(jobId, line));

/** Gives the cells of a row back; none where it is of no file. Throws when the key or the row is another. */
export const openCells = (
  sealer: Sealer,
  row: { readonly jobId: string; readonly line: number; readonly cellsEncrypted: Buffer | null },
): string[] =>
  row.cellsEncrypted
    ? cellsSchema.parse(JSON.parse(sealer.open(row.cellsEncrypted, binding(row.jobId, row.line))))
    : [];
