import {
  type EnrolmentStage,
  enrolmentStageOf,
  waitingStages,
} from '../../enrolment-board/enrolment-stage.ts';
import { type EnrolmentBoard, longestWaitingNamed } from '../../enrolment-board/get-enrolment-board.ts';
import type { Operations } from '../../operations.ts';
import { accessOf, openInvitationOf } from '../contacts/contact-of.ts';
import { sendDueInvitations } from '../contacts/plan-invitation.ts';
import type { MockHandler, MockSessionCaller } from '../mock-handler.ts';
import type { Model, ModelContact } from '../model/model.ts';
import { deniedRequests } from './denied-requests.ts';

/** Where a contact stands; of an account that was not used for this invitation nothing counts. */
export function stageOf(model: Model, contact: ModelContact, now: Date) {
  const access = accessOf(model, contact, now);
  if (access === 'blocked' || access === 'ended') return null;
  const cameIn = contact.access === 'signed-in';
  const created = model.methods
    .filter(({ accountId }) => cameIn && accountId === contact.accountId)
    .map(({ createdAt }) => createdAt.getTime());
  const own = model.passwords.find(
    ({ accountId, kind }) => kind === 'own' && accountId === contact.accountId,
  );
  return enrolmentStageOf({
    ...contact,
    methodRegisteredAt: created.length > 0 ? new Date(Math.min(...created)) : null,
    ownPasswordAt: cameIn ? (own?.setAt ?? null) : null,
  });
}

export const isAtStage = (
  model: Model,
  contact: ModelContact,
  stages: readonly EnrolmentStage[],
  now: Date,
): boolean => {
  const stood = stageOf(model, contact, now)?.stage;
  return stood !== undefined && stages.includes(stood);
};

function standing(model: Model, organisationId: string, now: Date) {
  return model.contacts
    .filter((contact) => contact.organisationId === organisationId)
    .flatMap((contact) => {
      const at = stageOf(model, contact, now);
      const lapsesAt = openInvitationOf(model, contact.id)?.lapsesAt ?? null;
      return at ? [{ contact, ...at, lapsesAt, isLapsed: lapsesAt !== null && lapsesAt <= now }] : [];
    });
}

function boardOf(model: Model, { organisationId }: MockSessionCaller, now: Date): EnrolmentBoard {
  const all = standing(model, organisationId, now);
  const at = (stage: EnrolmentStage) => all.filter((each) => each.stage === stage);
  const planned = at('planned').map(({ contact }) => contact.plannedFor?.getTime() ?? 0);
  const counted = (stage: EnrolmentStage) => ({
    count: at(stage).length,
    lapsed: at(stage).filter(({ isLapsed }) => isLapsed).length,
  });
  const longest = waitingStages
    .flatMap((stage) => at(stage).map((each) => ({ ...each, stage })))
    .sort(
      (one, other) =>
        (one.since?.getTime() ?? 0) - (other.since?.getTime() ?? 0) ||
        (one.contact.id < other.contact.id ? -1 : 1),
    )
    .slice(0, longestWaitingNamed);
  return {
    planned: {
      count: planned.length,
      next: planned.length > 0 ? new Date(Math.min(...planned)).toISOString() : null,
    },
    waiting: {
      invited: counted('invited'),
      'signed-in': counted('signed-in'),
      'method-registered': counted('method-registered'),
      'password-changed': counted('password-changed'),
    },
    active: at('active').length,
    longest: longest.flatMap(({ contact, stage, since, isLapsed, lapsesAt }) =>
      since
        ? [
            {
              contactId: contact.id,
              name: contact.name,
              email: contact.email,
              stage,
              since: since.toISOString(),
              isLapsed,
              lapsesAt: lapsesAt?.toISOString() ?? null,
              plannedFor: contact.plannedFor?.toISOString() ?? null,
            },
          ]
        : [],
    ),
    denied: deniedRequests(model, organisationId, now),
  };
}

export const getEnrolmentBoard: MockHandler<Operations['getEnrolmentBoard']> = ({ model, caller, now }) => {
  sendDueInvitations(model, now);
  return boardOf(model, caller, now);
};

/** Whatever is the same as what the browser saw is not news to it. */
export const streamEnrolmentBoardEvents: MockHandler<Operations['streamEnrolmentBoardEvents']> = ({
  model,
  caller,
  now,
}) => {
  sendDueInvitations(model, now);
  const digest = JSON.stringify(boardOf(model, caller, now));
  return [{ type: 'board', data: { digest, ended: false } }] as const;
};
