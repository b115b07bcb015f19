import type { Operations } from '../../api-client/operations.ts';
import { maskNumber, refusalOfNumber } from '../../api-client/phone/mobile-number.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { guesserOf } from '../sign-in/guesser.ts';
import type { SignInState } from '../sign-in/sign-in-queries.ts';
import { withSignIn } from '../sign-in/within-sign-in.ts';
import { languageOf } from './text-phone-code.ts';

const accountOf = ({ row, enrolment }: SignInState): string | Refusal =>
  row.accountId && enrolment && enrolment.stage !== 'done' ? row.accountId : new Refusal('step_not_due');

/**
 * Texts the address of the authenticator app to the phone of who is registering (G2.4): no secret is in it, so that it does no harm
 * on a wrong phone. Counted as codes are. Refuses the field `number` where it gets no text messages; throws `too_many_texts`.
 */
export const textAppLink: Handler<Operations['textAppLink']> = async (call) => {
  const { services, body } = call;
  const { number } = body;
  const refusal = refusalOfNumber(number);
  if (refusal) throw refuseField('number', refusal);
  const asker = await withSignIn(call, 'register', async (tx, state) => {
    const accountId = accountOf(state);
    return accountId instanceof Refusal ? accountId : guesserOf(tx, call, state.row);
  });
  await services.throttle.askForText(asker, number, 'typed');
  await withSignIn(call, 'register', async (tx, state) => {
    const accountId = accountOf(state);
    if (accountId instanceof Refusal) return accountId;
    await services.texter.textAppLink(tx, { number, language: await languageOf(tx, state.row) });
    await recordEvent(tx, 'method.app-link-texted', {
      actor: 'account',
      actorAccountId: accountId,
      accountId,
      details: { to: maskNumber(number) },
    });
  });
};
