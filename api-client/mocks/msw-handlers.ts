import { HttpHandler, http } from 'msw/http';
import { logoPath } from '../brand/logo-path.ts';
import type { Operation } from '../operation.ts';
import { type OperationId, operations } from '../operations.ts';
import { answerNothingHere, answerOperation, type MockBrowser } from './answer-operation.ts';
import { answerLogo } from './brand/answer-logo.ts';

/** The path of an operation on any origin, as MSW writes parameters. */
const pathOf = ({ path }: Operation) => `*${path.replace(/\{(\w+)\}/g, ':$1')}`;

/** MSW takes the first that matches: paths with fewer parameters go first, so that `summary` is not taken for an id. */
const parameters = (id: OperationId) => operations[id].path.split('{').length;
const mostSpecificFirst = (Object.keys(operations) as OperationId[]).sort(
  (one, other) => parameters(one) - parameters(other),
);

/** MSW's handlers of the whole contract, for one browser; any other address of the API is not found. */
export function mswHandlers(browser: MockBrowser): HttpHandler[] {
  const ofOperations = mostSpecificFirst.map(
    (id) =>
      new HttpHandler(operations[id].method, pathOf(operations[id]), ({ request, params }) =>
        answerOperation(id, request, params, browser),
      ),
  );
  const logo = http.get(`*${logoPath(':logoId')}`, ({ params }) => answerLogo(browser.world, params.logoId));
  return [...ofOperations, logo, http.all('*/api/*', answerNothingHere)];
}
