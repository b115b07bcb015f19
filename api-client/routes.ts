import type { Operation } from './operation.ts';
import { type OperationId, operations } from './operations.ts';

/** Where an operation is reached: all of it that the client needs at run time. */
export type Route = Pick<Operation, 'method' | 'path'>;

/** Method and path of each operation. In the built screens this module holds nothing else (scripts/build/routes-only.ts). */
export const routes: Readonly<Record<OperationId, Route>> = operations;
