import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { contactAtHand } from './contact-at-hand.ts';
import { contactOf } from './contact-of.ts';

/** Gives one contact of the organisation. */
export const getContact: Handler<Operations['getContact']> = async ({ params, ...acting }) =>
  contactOf(await contactAtHand(acting, params.contactId), acting.services.now());
