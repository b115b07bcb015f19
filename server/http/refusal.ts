/** How handlers say no; the same class, and so the same problems, as the mocks have. */
export { problemOf, Refusal, refuseField } from '../../api-client/refusal.ts';
