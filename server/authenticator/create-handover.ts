import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { presentActivation } from './present-activation.ts';

/**
 * Gives the browser a cookie with which the manifest that it fetches carries the activation to the home screen. Nothing is kept of
 * it, and it is worth what its activation is worth: dead once that is used, replaced or 10 minutes old. Throws `activation_dead`,
 * `activation_code_wrong`, `too_many_attempts`.
 */
export const createHandover: Handler<Operations['createHandover']> = (call) =>
  presentActivation(call, call.body, async (_tx, { activation }) => {
    const { cookies, services } = call;
    const lastsFor = activation.expiresAt.getTime() - services.now().getTime();
    const { token, expiresAt } = services.singleUse.issue('handover', lastsFor, activation.handle);
    cookies.set('handover', token, Math.ceil(lastsFor / 1000));
    return { expiresAt: expiresAt.toISOString() };
  });
