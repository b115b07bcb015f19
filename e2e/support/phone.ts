import { type Browser, devices, type Page } from '@playwright/test';
import type { Language } from '../../api-client/language.ts';
import { demoPassword } from '../../server/demo/seed-demo.ts';
import { openBrowser } from '../../server/testing/browser.ts';
import { patientFetch } from './patient-fetch.ts';

/** Opens a phone that has nothing on it yet. */
export async function openPhone(browser: Browser, baseURL: string, language: Language): Promise<Page> {
  const context = await browser.newContext({ ...devices['Pixel 7'], baseURL, locale: language });
  return context.newPage();
}

/** The computer of somebody, over the API: what its screens show is not looked at here. */
export async function openComputer(url: string, signInName: string) {
  const { api } = openBrowser(url, patientFetch);
  await api.startSignIn({ body: { signInName } });
  await api.provePassword({ body: { password: demoPassword } });
  const nextStep = async () => (await api.getSignIn()).next;
  const shownRequest = async () => {
    const next = await nextStep();
    if (next.step === 'verify') return next.approval?.request;
    const pairing = next.step === 'register' && next.stage !== 'done' ? next.pairing : undefined;
    return pairing?.state === 'paired' ? pairing.approval.request : undefined;
  };
  return {
    nextStep,
    /** How the request on the screen stands. */
    standing: async () => (await shownRequest())?.state,
    /** Begins to register the app, or once more with another code; gives what the screen shows. */
    async showActivation() {
      await api.setEnrolmentStage({ body: { stage: 'scan' } });
      return api.startPairing();
    },
    /** Sends a request; gives the number on the screen. */
    async sendRequest(): Promise<string> {
      await api.sendApproval();
      const request = await shownRequest();
      if (request?.state !== 'open') throw new Error('The screen shows no number.');
      return request.number;
    },
    finish: () => api.finishEnrolment(),
  };
}
