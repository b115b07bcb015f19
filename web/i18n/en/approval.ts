import type { Translated } from '../catalogue.ts';
import type nl from '../nl/approval.ts';

const approval: Translated<typeof nl> = {
  yourNumber: 'Your number:',
  open: 'Open the notification on your phone, or open the app itself.',
  check: 'Check that it says <b>{{account}}</b>.',
  type: 'Type <b>{{number}}</b> there and tap <b>Approve</b>.',
  spoken: 'There is a request on your phone. Your number is {{number}}.',
  sending: 'The request is being sent',
  waiting: 'We are waiting for your phone',
  approved: 'Approved. You are moving on.',
  timeLeft: 'Valid for another {{duration}}',
  timeLeftLabel: 'Time to answer',
  sendAgain: 'Send again',
  sentAgain: 'Sent again. The number is still the same.',
  missing: {
    question: "Didn't get it?",
    openApp: 'Open the app on your phone: the request is at the top.',
    internet: 'Check that your phone is connected to the internet.',
    silent: 'Is your phone on Do not disturb, or almost empty? Then notifications may not get through.',
    again: 'Then choose Send again.',
  },
  notSent: {
    lead: 'No request has been sent yet.',
    send: 'Send a request',
  },
  ended: {
    denied: 'The request was denied on your phone.',
    'wrong-number': 'Another number was typed on your phone. That is why the request has ended.',
    lapsed: 'The request has lapsed: there was no answer within a minute.',
    again: 'Nothing is lost. Try again; you will then get a new number.',
    notYou: 'Did somebody else get this request, or did you not recognise it? Then call the service desk:',
  },
  reported: {
    title: 'This sign-in has been stopped',
    lead: 'The answer on your phone was that this was not you. That is why this sign-in cannot go on.',
    known:
      'Was it really not you? Then somebody knows your password. Choose a new password at once with Forgot my password.',
    mistake: 'Did you tap the wrong button? Then sign in again.',
    startAgain: 'Sign in again',
    help: 'Need help? Call the service desk:',
  },
};

export default approval;
