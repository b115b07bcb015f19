import type { Translated } from '../catalogue.ts';
import type nl from '../nl/phone.ts';

const phone: Translated<typeof nl> = {
  number: {
    title: 'What is the number of your phone?',
    lead: 'We text a code to your mobile phone. With it you prove that it is you.',
    country: 'Country',
    label: 'Mobile number',
    hint: 'For example 06 12345678.',
    looksRight: 'The text message goes to {{number}}.',
    send: 'Text me a code',
    another: 'Use another number',
    toKnown: 'Text a code to {{known}}',
  },
  known: {
    title: 'We are texting you a code',
    lead: 'Your organisation has given your number. The text message goes to {{known}}.',
  },
  code: {
    title: 'Type the code of the text message',
    lead: 'We have texted a code of 6 digits to {{to}}.',
    label: 'Code',
    hint: 'The code works for 10 minutes. Give it to nobody, not even to the service desk.',
    resend: 'Resend code',
    resendIn: 'Possible in {{duration}}.',
    resent: 'A new code has been texted to {{to}}. The previous one no longer works.',
    dead: {
      lapsed: 'This code has lapsed. Have a new one sent.',
      'too-many-attempts':
        'Too many wrong codes have been typed. This code no longer works; have a new one sent.',
    },
  },
  about: {
    weaker:
      'A text message is less safe than an app: a number can be taken over, and a text can be read on its way.',
    chooseApp: 'Rather choose the app.',
    terms:
      'Message and data rates may apply. By going on you agree to the <terms>terms</terms>. What {{brand}} does with your number stands under <privacy>privacy</privacy>.',
  },
  verify: {
    title: 'Confirm with a code by text message',
    lead: 'We text a code of 6 digits to {{known}}.',
    submit: 'Sign in',
    newNumber: 'I no longer have this number',
  },
  done: {
    title: 'Your phone has been registered',
    verified: 'SMS verified. Your phone has been registered.',
  },
  appLink: {
    title: 'Would you rather have a link on your phone?',
    rates:
      'We send one text message with the address of the app, without a code. Message and data rates may apply.',
    send: 'Text me the link',
    sent: 'The link has been sent. Tap it in the text message.',
  },
  page: {
    title: 'Codes by text message',
    lead: 'What to expect when you have a code texted, and what happens to your number.',
    terms: 'Terms',
    termsOwn: 'Give only a mobile number that is yours, or that your employer has given you.',
    termsCosts:
      'You get a text message only when you ask for one. {{brand}} charges nothing for it; your operator may.',
    termsCode: 'The code is for you alone. {{brand}} never asks you for a code, not on the telephone either.',
    privacy: 'Privacy',
    privacyUse: '{{brand}} uses your number only to establish that it is you.',
    privacyKept: 'Your number is kept encrypted. Screens show its last two digits only.',
    privacyShared: 'Only the company that delivers the text message gets to see your number.',
    privacyEnd: 'Ask the service desk to remove your number, or register another method.',
    safer: 'What is safer',
    safe: 'An app on your phone is safer than a text message. Your organisation decides which methods there are.',
    questions: 'Questions?',
  },
};

export default phone;
