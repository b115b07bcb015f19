import { sendApproval } from '../../api-client/authenticator/send-approval.ts';
import { getSignIn } from '../../api-client/sign-in/get-sign-in.ts';
import { provePassword } from '../../api-client/sign-in/prove-password.ts';
import type { SignIn } from '../../api-client/sign-in/sign-in.ts';
import { startSignIn } from '../../api-client/sign-in/start-sign-in.ts';
import { BenchClient } from '../bench-client.ts';
import { password } from '../fill-voordeur.ts';
import type { BenchPhone } from './bench-phone.ts';
import { openEvents } from './sign-in-events.ts';

const headers = { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '198.19.0.1' };

function shownNumber({ next }: SignIn): string {
  const request = next.step === 'verify' ? next.approval?.request : undefined;
  if (request?.state !== 'open') throw new Error(`no number at ${next.step}`);
  return request.number;
}

/** One sign-in up to the number on the screen; gives the milliseconds from the tap on the phone until the browser knows its next step. */
async function timeApproval(origin: string, name: string, phone: BenchPhone): Promise<number> {
  const browser = new BenchClient(origin, headers);
  await browser.post(startSignIn.path, { signInName: name });
  await browser.post(provePassword.path, { password });
  const events = await openEvents(origin, browser.cookies, headers);
  const number = shownNumber((await browser.post(sendApproval.path, {})) as SignIn);
  await events.until(({ approval }) => approval === 'open');
  const request = await phone.openRequest();

  const began = performance.now();
  const isApproved = events.until(({ approval }) => approval === 'approved');
  const answer = phone.approve(request, number);
  await isApproved;
  const read = await fetch(`${origin}${getSignIn.path}`, { headers: { cookie: browser.cookies } });
  const { next } = (await read.json()) as SignIn;
  const taken = performance.now() - began;

  events.close();
  await answer;
  if (next.step !== 'signed-in') throw new Error(`not approved: ${next.step}`);
  return taken;
}

/** Times so many approvals, one after the other. */
export async function timeApprovals(
  origin: string,
  name: string,
  phone: BenchPhone,
  times: number,
): Promise<number[]> {
  const taken: number[] = [];
  await timeApproval(origin, name, phone);
  for (let count = 0; count < times; count += 1) taken.push(await timeApproval(origin, name, phone));
  return taken;
}
