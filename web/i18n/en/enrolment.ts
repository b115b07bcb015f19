import type { Translated } from '../catalogue.ts';
import type nl from '../nl/enrolment.ts';

const enrolment: Translated<typeof nl> = {
  getApp: {
    title: 'Put an authenticator app on your phone',
    lead: 'With the app on your phone you prove that it is you who signs in. You set this up once.',
    recommended: 'We recommend Microsoft Authenticator. The app is free.',
    iphone: 'iPhone: to the App Store',
    android: 'Android: to Google Play',
    otherApp: 'Use another authenticator app',
    otherAppAnswer:
      'Google Authenticator, or any other app that makes six-digit codes (TOTP), works just as well. Do you have one on your phone already? Then use that one.',
    ready: 'Is the app on your phone? Then choose Next.',
    alreadyThere: 'I already have such an app',
  },
  setUpAccount: {
    title: 'Add an account in the app',
    lead: 'Take your phone and open the app.',
    add: 'Tap <b>+</b> or <b>Add account</b>.',
    kind: 'Choose <b>Work or school account</b> or <b>Other account</b>, and then <b>Scan a QR code</b>.',
    camera: 'If the app asks whether it may use the camera, choose <b>Allow</b>.',
    ready: 'Does the app ask for a QR code? Then choose Next.',
  },
  scan: {
    title: 'Scan the QR code with the app',
    lead: 'This tells the app which account is yours.',
    point: 'Point the camera at the code on this screen. You need not take a photo.',
    appears: 'The app shows <b>{{issuer}}</b> with <b>{{label}}</b>.',
    next: 'The app now shows a six-digit code. Type it below.',
    label: 'Code',
    hint: 'No code in the app yet? Leave this empty and choose Next.',
    qrCode: 'QR code to add {{label}} to the app',
    onThisPhone: 'Are you reading this on your phone?',
    noScanNeeded: 'Then you need not scan anything.',
    openApp: 'Open in the app on this phone',
    cannotScan: "Can't scan the code?",
    byHand: 'In the app, choose to enter a code or key yourself, and type this:',
    account: 'Account name',
    key: 'Key',
    copyKey: 'Copy the key',
    timeBased: 'If the app asks for the type of key, choose ‘time-based’.',
    renew: 'Generate a new code',
    renewed: 'A new code has been generated. The previous one no longer works.',
  },
  try: {
    title: 'Try it out',
    lead: 'The app now shows a six-digit code with {{issuer}}. Type it here.',
    label: 'Code',
    hint: 'The code changes every 30 seconds. If it is about to change, wait for the next one.',
    wrongQuestion: 'Is the code wrong each time?',
    wrongScanned:
      'Check that you type the code that stands with {{issuer}}, and not that of another account.',
    wrongClock: 'Set the time of your phone to automatic: a clock that is off makes wrong codes.',
    wrongAgain: 'Otherwise go back, choose Generate a new code and scan again.',
  },
  done: {
    title: 'Your app has been registered',
    notice: 'The registration is complete.',
    lead: 'From now on we ask for a code from the app when you sign in.',
    defaultMethod: 'Default sign-in method',
    method: {
      totp: 'Authenticator app (code)',
      app: 'Voordeur Authenticator (request)',
      phone: 'Phone (text message)',
    },
  },
};

export default enrolment;
