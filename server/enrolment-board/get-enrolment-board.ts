import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { readEnrolmentBoard } from './read-enrolment-board.ts';

/** Tells an administrator how many contacts stand where, who waits longest, and what was denied on the phone. */
export const getEnrolmentBoard: Handler<Operations['getEnrolmentBoard']> = ({ caller, services }) =>
  services.database.transaction(organisationContext(caller), (tx) =>
    readEnrolmentBoard(tx, caller.organisationId, services.now()),
  );
