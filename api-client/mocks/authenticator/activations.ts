import { v7 as uuidv7 } from 'uuid';
import { activationCodeAttempts } from '../../authenticator/activation.ts';
import { nonceLastsFor } from '../../authenticator/protocol-constants.ts';
import type { BodyOf, Operation } from '../../operation.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockCall, MockHandler } from '../mock-handler.ts';
import type { Model, ModelDevice } from '../model/model.ts';
import { describeAccount, describeDevice } from './own-device.ts';

type Activation = Model['activations'][number];

export const createNonce: MockHandler<Operations['createNonce']> = ({ now }) => ({
  nonce: crypto.randomUUID(),
  expiresAt: new Date(now.getTime() + nonceLastsFor).toISOString(),
  now: now.toISOString(),
});

/** The live activation with this handle and code; a wrong code counts. */
function present(
  { model, now }: Pick<MockCall<Operation>, 'model' | 'now'>,
  { handle, code, handover }: BodyOf<Operations['readActivation']>,
): Activation | Refusal {
  const found = model.activations.find((each) => each.handle === handle);
  const signIn = model.signIns.find(({ id }) => id === found?.signInId);
  const isAlive = found && !found.endedAs && found.expiresAt > now;
  if (!isAlive || !signIn || signIn.endedAt || signIn.expiresAt <= now) return new Refusal('activation_dead');
  if (code === undefined) return handover === found.handover ? found : new Refusal('activation_dead');
  if (found.code === code) return found;
  found.codeAttempts += 1;
  if (found.codeAttempts >= activationCodeAttempts) found.endedAs = 'too-many-attempts';
  return new Refusal('activation_code_wrong');
}

export const createHandover: MockHandler<Operations['createHandover']> = (call) => {
  const activation = present(call, call.body);
  if (activation instanceof Refusal) return activation;
  activation.handover = `handover-${crypto.randomUUID()}`;
  call.cookies.set('handover', activation.handover);
  return { expiresAt: activation.expiresAt.toISOString() };
};

export const readActivation: MockHandler<Operations['readActivation']> = (call) => {
  const activation = present(call, call.body);
  if (activation instanceof Refusal) return activation;
  return { account: describeAccount(call, activation.accountId) };
};

export const pairDevice: MockHandler<Operations['pairDevice']> = (call) => {
  const { model, now, body } = call;
  const activation = present(call, body.activation);
  if (activation instanceof Refusal) return activation;
  const { accountId, signInId } = activation;
  const device: ModelDevice = {
    id: uuidv7(),
    accountId,
    signInId,
    methodId: null,
    name: body.name,
    proof: body.proof.kind,
    credentialId: body.proof.kind === 'webauthn' ? body.proof.credential.id : null,
    hasPush: false,
    createdAt: now,
  };
  activation.endedAs = 'used';
  model.devices.push(device);
  const enrolment = model.enrolments.find((each) => each.signInId === signInId);
  if (enrolment) enrolment.stage = 'try';
  return describeDevice(call, device);
};

export const restoreDevice: MockHandler<Operations['restoreDevice']> = (call) => {
  const device = call.model.devices.find(({ credentialId }) => credentialId === call.body.assertion.id);
  if (!device) throw new Refusal('credential_refused');
  return describeDevice(call, device);
};
