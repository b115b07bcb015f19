import { setTimeout as pause } from 'node:timers/promises';
import { ApiProblem, ApiUnreachable } from '../../api-client/client.ts';
import type { NextStep, SignIn } from '../../api-client/sign-in/sign-in.ts';
import { type Browser, openBrowser } from './browser.ts';
import { codeAt } from './test-server.ts';

const patience = 180_000;
const pauseBetween = 50;

const isNoAnswer = (error: unknown): boolean =>
  error instanceof ApiUnreachable ||
  (error instanceof ApiProblem &&
    ['internal_error', 'overloaded', 'idempotency_in_progress'].includes(error.problem.code));

export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof ApiProblem && codes.includes(error.problem.code);

/** Calls until there is an answer, as somebody who presses *Try again* does. A refusal is an answer. */
export async function insist<Result>(call: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!isNoAnswer(error) || performance.now() - start > patience) throw error;
      await pause(pauseBetween);
    }
  }
}

/** What the server has acknowledged to a person; it must hold ever after. */
interface Acknowledged {
  method: boolean;
  password: boolean;
}

/** Somebody who signs in, over a server that may die at any moment, and goes on where the server says that they are. */
export class PersistentPerson {
  readonly email: string;
  readonly browser: Browser;
  readonly acknowledged: Acknowledged = { method: false, password: false };
  readonly ownPassword: string;
  #passwords: string[];
  #key = '';
  #usedCounter = 0;
  #organisation: string;

  constructor(
    origin: string,
    who: { email: string; password: string; ownPassword: string; organisation: string },
  ) {
    this.browser = openBrowser(origin);
    this.email = who.email;
    this.ownPassword = who.ownPassword;
    this.#passwords = [who.password];
    this.#organisation = who.organisation;
  }

  /** Signs in, from wherever the server says that the person is, to the session. */
  async signIn(): Promise<void> {
    for (let steps = 0; steps < 200; steps += 1) {
      const signIn = await this.#whereAmI();
      if (signIn.next.step === 'signed-in' && (await this.#hasSession())) return;
      await this.#take(signIn.next);
    }
    throw new Error(`${this.email} does not get in`);
  }

  async #whereAmI(): Promise<SignIn> {
    if (await this.#hasSession())
      return { signInName: this.email, expiresAt: '', next: { step: 'signed-in' } };
    return insist(() => this.browser.api.getSignIn()).catch((error: unknown) => {
      if (!hasCode(error, 'sign_in_not_found', 'sign_in_ended')) throw error;
      return insist(() => this.browser.api.startSignIn({ body: { signInName: this.email } }));
    });
  }

  async #hasSession(): Promise<boolean> {
    if (!this.browser.cookies.has('voordeur-session')) return false;
    await insist(() => this.browser.api.getSession());
    return true;
  }

  /** One step. A refusal that only says that the step was taken already, without the answer having come through, is no matter. */
  async #take(next: NextStep): Promise<void> {
    const taken = ['step_not_due', 'code_used', 'sign_in_not_found', 'sign_in_ended'];
    await this.#step(next).catch((error: unknown) => {
      if (!hasCode(error, ...taken)) throw error;
    });
  }

  async #step(next: NextStep): Promise<unknown> {
    const { api } = this.browser;
    switch (next.step) {
      case 'password':
        return this.#provePassword();
      case 'more-information':
        return insist(() => api.continueToRegistration());
      case 'register':
        if (this.acknowledged.method && next.stage !== 'done')
          throw new Error(`the method of ${this.email} was acknowledged and is gone`);
        return this.#register(next);
      case 'verify':
        return insist(() => api.verifyCode({ body: { code: this.#nextCode() } }));
      case 'change-password': {
        if (this.acknowledged.password)
          throw new Error(`the password of ${this.email} was acknowledged and is gone`);
        const [currentPassword = ''] = this.#passwords;
        const newPassword = this.ownPassword;
        this.#passwords = [currentPassword, newPassword];
        await insist(() => api.changePassword({ body: { currentPassword, newPassword } }));
        this.#passwords = [newPassword];
        this.acknowledged.password = true;
        return undefined;
      }
      case 'choose-organisation': {
        const chosen = next.organisations.find(({ name }) => name === this.#organisation);
        if (!chosen) throw new Error(`${this.email} may not choose ${this.#organisation}`);
        return insist(() => api.chooseOrganisation({ body: { organisationId: chosen.id } }));
      }
      default:
        throw new Error(`${this.email} is at ${next.step}`);
    }
  }

  /** The one that holds: where a change was cut off, nobody told whether that is the old or the new one. */
  async #provePassword(): Promise<void> {
    for (const password of [...this.#passwords].reverse()) {
      const isRight = await insist(() => this.browser.api.provePassword({ body: { password } })).then(
        () => true,
        (error: unknown) => {
          if (hasCode(error, 'credentials_wrong')) return false;
          throw error;
        },
      );
      if (isRight) return;
    }
    throw new Error(`no password of ${this.email} holds`);
  }

  async #register(next: Extract<NextStep, { step: 'register' }>): Promise<void> {
    const { api } = this.browser;
    if (next.stage === 'done') {
      this.acknowledged.method = true;
      await insist(() => api.finishEnrolment());
    } else if (next.method !== 'totp') {
      await insist(() => api.setEnrolmentMethod({ body: { method: 'totp' } }));
    } else if (next.stage !== 'scan') {
      await insist(() => api.setEnrolmentStage({ body: { stage: 'scan' } }));
    } else {
      this.#key = next.key ?? '';
      await insist(() => api.confirmEnrolment({ body: { code: this.#nextCode() } }));
      this.acknowledged.method = true;
    }
  }

  /** A code that was not used yet: of this half minute, or the next one, which the server allows ahead. */
  #nextCode(): string {
    const period = 30_000;
    const now = Math.floor(Date.now() / period);
    this.#usedCounter = Math.max(now, Math.min(this.#usedCounter + 1, now + 1));
    return codeAt(this.#key, new Date(this.#usedCounter * period));
  }
}
