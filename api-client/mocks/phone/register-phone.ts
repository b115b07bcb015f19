import { v7 as uuidv7 } from 'uuid';
import type { Operations } from '../../operations.ts';
import { maskNumber, refusalOfNumber } from '../../phone/mobile-number.ts';
import { Refusal, refuseField } from '../../refusal.ts';
import { decideNextStep } from '../../sign-in/next-step.ts';
import { tellMethodChanged } from '../messages/send-security-mail.ts';
import { sendText, textAppAddress } from '../messages/send-text.ts';
import type { MockHandler } from '../mock-handler.ts';
import { countCodeAttempt } from '../sign-in/count-code-attempt.ts';
import { endProofsOf } from '../sign-in/end-proofs.ts';
import { endDevicesOf } from '../sign-in/remembered-devices.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';
import {
  countText,
  endPhoneCode,
  knownPhone,
  lastNumber,
  spendPhoneCode,
  textPhoneCode,
} from './phone-codes.ts';

const isRegistering = ({ enrolment, facts }: SignInState): boolean =>
  enrolment?.kind === 'phone' &&
  enrolment.stage !== 'done' &&
  (decideNextStep(facts).methods?.includes('phone') ?? false);

function registering(state: SignInState) {
  const { signIn, enrolment } = state;
  if (!enrolment || !signIn.accountId || !isRegistering(state)) throw new Refusal('step_not_due');
  return { accountId: signIn.accountId, enrolment };
}

export const sendPhoneCode: MockHandler<Operations['sendPhoneCode']> = (call) => {
  const { body, model, now } = call;
  const refusal = body.number && refusalOfNumber(body.number);
  if (refusal) throw refuseField('number', refusal);
  return withSignIn(call, 'register', (state) => {
    registering(state);
    const number = body.number ?? lastNumber(model, state, now) ?? knownPhone(state);
    if (!number) return refuseField('number', 'required');
    return textPhoneCode(call, state, null, number) ?? advance(call, state);
  });
};

export const forgetPhoneNumber: MockHandler<Operations['forgetPhoneNumber']> = (call) =>
  withSignIn(call, 'register', (state) => {
    registering(state);
    endPhoneCode(call, state);
    return advance(call, state);
  });

export const confirmPhone: MockHandler<Operations['confirmPhone']> = (call) =>
  withSignIn(call, 'register', (state) => {
    const { model, now, body } = call;
    const { signIn } = state;
    if (!isRegistering(state)) return countCodeAttempt(call, state) ?? new Refusal('step_not_due');
    const { accountId, enrolment } = registering(state);
    const number = spendPhoneCode(call, state, null, body.code);
    if (number instanceof Refusal) return number;
    const id = uuidv7();
    const before = model.methods.find((each) => each.accountId === accountId && each.kind === 'phone');
    const account = model.accounts.find((each) => each.id === accountId);
    if (account?.defaultMethodId && account.defaultMethodId === before?.id) account.defaultMethodId = id;
    model.methods = model.methods.filter((each) => each !== before);
    if (before) {
      endDevicesOf(model, accountId, now);
      endProofsOf(model, accountId, 'phone');
    }
    model.methods.push({
      id,
      accountId,
      kind: 'phone',
      name: maskNumber(number),
      key: null,
      phone: number,
      lastUsedCounter: 0,
      lastUsedAt: now,
      createdAt: now,
    });
    tellMethodChanged(model, { accountId, kind: 'phone', change: 'registered' }, now);
    enrolment.stage = 'done';
    signIn.methodProvedAt = now;
    signIn.provedMethods.push('phone');
    return advance(call, state);
  });

export const textAppLink: MockHandler<Operations['textAppLink']> = (call) => {
  const { body, model, now } = call;
  const refusal = refusalOfNumber(body.number);
  if (refusal) throw refuseField('number', refusal);
  return withSignIn(call, 'register', (state) => {
    if (!state.enrolment || state.enrolment.stage === 'done') throw new Refusal('step_not_due');
    const tooMany = countText(call, state, body.number, 'typed');
    if (tooMany) return tooMany;
    sendText(model, body.number, textAppAddress(model), now);
    return undefined;
  });
};
