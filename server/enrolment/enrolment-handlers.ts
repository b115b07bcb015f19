import type { Handlers } from '../http/handler.ts';
import { chooseDefaultMethod } from './choose-default-method.ts';
import { confirmEnrolment } from './confirm-enrolment.ts';
import { finishEnrolment } from './finish-enrolment.ts';
import { postponeEnrolment } from './postpone-enrolment.ts';
import { renewEnrolment } from './renew-enrolment.ts';
import { setEnrolmentMethod } from './set-enrolment-method.ts';
import { setEnrolmentStage } from './set-enrolment-stage.ts';

export const enrolmentHandlers = {
  setEnrolmentStage,
  setEnrolmentMethod,
  renewEnrolment,
  confirmEnrolment,
  finishEnrolment,
  postponeEnrolment,
  chooseDefaultMethod,
} satisfies Partial<Handlers>;
