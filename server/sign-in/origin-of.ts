import type { Operation } from '../../api-client/operation.ts';
import { type Origin, unknownDevice } from '../../api-client/sign-in/sign-in-facts.ts';
import type { Call } from '../http/handler.ts';

/** Where a request comes from, for what an organisation waives there: never by what a client says of itself (G2.7). */
export const originOf = ({ client }: Pick<Call<Operation>, 'client'>): Origin => ({
  address: client.isAddressCertain ? client.address : null,
  device: unknownDevice,
});
