import type { MethodKind } from '../../enrolment/enrolment.ts';
import type { Model } from '../model/model.ts';

/** What was proved with a method that is gone is proved no longer, in any sign-in that is under way. */
export function endProofsOf(model: Model, accountId: string, kind: MethodKind): void {
  for (const signIn of model.signIns)
    if (signIn.accountId === accountId && !signIn.endedAt)
      signIn.provedMethods = signIn.provedMethods.filter((each) => each !== kind);
}
