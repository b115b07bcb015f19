import * as z from 'zod/mini';
import { idempotencyKeyHeader } from '../../api-client/idempotency.ts';
import type { Operation } from '../../api-client/operation.ts';
import { commonProblems } from '../../api-client/operations.ts';
import { problemSchema } from '../../api-client/problem-body.ts';
import { type ProblemCode, problemStatus } from '../../api-client/problems.ts';

const optionalHeader = (description: string) =>
  z.optional(z.string()).register(z.globalRegistry, { description });

/** The headers of its own that an operation reads, for the description of the API; all others pass as they are. */
function headersOf({ idempotent, ifMatch }: Operation) {
  if (!idempotent && !ifMatch) return {};
  const headers = z.looseObject({
    ...(idempotent && {
      [idempotencyKeyHeader]: optionalHeader('Sent again under the same key, the write is done once'),
    }),
    ...(ifMatch && {
      'if-match': optionalHeader('The ETag of the version that is edited; without it the edit is refused'),
    }),
  });
  return { headers };
}

const problemResponses = (codes: ReadonlySet<ProblemCode>) => {
  const statuses = new Map<number, ProblemCode[]>();
  for (const code of codes)
    statuses.set(problemStatus[code], [...(statuses.get(problemStatus[code]) ?? []), code]);
  return Object.fromEntries(
    [...statuses].map(([status, those]) => [
      status,
      { description: those.join(' · '), content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  );
};

const describeEvents = (events: NonNullable<Operation['events']>) =>
  `A stream of server-sent events: ${Object.keys(events).join(' · ')}`;

const describeFile = (types: NonNullable<Operation['file']>) => ({
  description: 'A file',
  content: Object.fromEntries(types.map((type) => [type, { schema: z.string() }])),
});

function responsesOf({ success, events, file, access, problems }: Operation) {
  const codes = new Set<ProblemCode>([
    ...problems,
    ...commonProblems.anyone,
    ...(access.by === 'anyone' ? [] : commonProblems[access.by]),
  ]);
  const well = events
    ? { description: describeEvents(events), content: { 'text/event-stream': { schema: z.string() } } }
    : file
      ? describeFile(file)
      : success.body
        ? { description: 'Done', content: { 'application/json': { schema: success.body } } }
        : { description: 'Done, nothing to say', content: {} };
  return { [success.status]: well, ...problemResponses(codes) };
}

/** What an operation takes and answers, of which Fastify makes its checks and the description of the API. */
export const schemaOf = (id: string, definition: Operation) => ({
  operationId: id,
  summary: definition.summary,
  tags: [definition.path.split('/')[3] ?? ''],
  ...headersOf(definition),
  ...(definition.params && { params: definition.params }),
  ...(definition.query && { querystring: definition.query }),
  ...(definition.body && { body: definition.body }),
  response: responsesOf(definition),
});
