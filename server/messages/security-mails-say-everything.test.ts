import { describe, expect, test } from 'vitest';
import {
  expectSaid,
  mailedMoments as moments,
  mailRecipient as recipient,
  mailSettings as settings,
} from '../testing/mails.ts';
import { composeMethodChanged } from './compose-method-changed.ts';
import { composeMethodsReset } from './compose-methods-reset.ts';
import { composePhoneUnseen } from './compose-phone-unseen.ts';
import { composeSignInReported } from './compose-sign-in-reported.ts';

describe('the mail about a sign-in method', () => {
  test.each([
    [
      'registered',
      'app',
      ['Er is een aanmeldmethode toegevoegd', 'A sign-in method was added', 'Duinkade Authenticator'],
    ],
    ['removed', 'app', ['Er is een aanmeldmethode verwijderd', 'A sign-in method was removed']],
    ['registered', 'totp', ['Authenticator-app met codes', 'Authenticator app with codes']],
    ['registered', 'phone', ['Telefoon (sms)', 'Phone (text message)']],
  ] as const)('says what happened, which and when: %s, %s', async (change, kind, facts) => {
    const changedAt = settings.now();
    const name = kind === 'app' ? 'Telefoon van Marijke' : null;
    const mail = await composeMethodChanged(settings, { recipient, change, kind, name, changedAt });
    expectSaid(mail, [
      ...facts,
      ...moments,
      ...(name ? [name] : []),
      recipient.email,
      'Was u dit niet? Bel dan meteen de servicedesk.',
      'Was this not you? Then call the service desk at once.',
    ]);
  });

  test('has the recipient’s language first', async () => {
    const change = { change: 'registered', kind: 'totp', name: null, changedAt: settings.now() } as const;
    const { subject, text } = await composeMethodChanged(settings, {
      ...change,
      recipient: { ...recipient, language: 'en' },
    });
    expect(subject).toBe('New sign-in method for Duinkade / Nieuwe aanmeldmethode voor Duinkade');
    expect(text.indexOf('Dear')).toBeLessThan(text.indexOf('Beste'));
  });
});

describe('the mail after a reset of all methods', () => {
  const reset = {
    recipient,
    administrator: 'Annelies <i>de Groot</i>',
    organisationId: '019378a4-5b7c-7def-8123-0123456789ab',
    organisationName: 'Waterland & Zorg',
    resetAt: settings.now(),
  };

  test('says who did it and when, what ended and what did not, and how to get in again; never the code', async () => {
    const mail = await composeMethodsReset(settings, reset);
    expect(mail.subject).toBe(
      'Uw aanmeldmethoden voor Duinkade zijn verwijderd / Your sign-in methods for Duinkade were removed',
    );
    expectSaid(mail, [
      ...moments,
      recipient.email,
      'U bent overal afgemeld. Uw wachtwoord is niet gewijzigd.',
      'You were signed out everywhere. Your password was not changed.',
      'Vul de code van 8 cijfers in die u van deze persoon te horen krijgt.',
      'Type the code of 8 digits that this person reads out to you.',
      'Registreer uw nieuwe telefoon.',
      'Register your new phone.',
      'Hebt u hier niet om gevraagd? Bel dan meteen de servicedesk.',
      'Did you not ask for this? Then call the service desk at once.',
      settings.brand.serviceDesk.phone,
    ]);
    expect(mail.text).not.toMatch(/\b\d{4} ?\d{4}\b/);
  });

  test('names the administrator and the organisation as text, and leads to the sign-in', async () => {
    const { html, text } = await composeMethodsReset(settings, reset);
    expect(text).toContain('Annelies <i>de Groot</i> van Waterland & Zorg');
    expect(html).toContain('Annelies &lt;i&gt;de Groot&lt;/i&gt; of Waterland &amp; Zorg');
    expect(html).toMatch(/href="https:\/\/aanmelden\.duinkade\.example\/sign-in#[^"]+"/);
  });
});

test.each([
  [30, false, ['nog één herinnering', 'remind you once more']],
  [60, true, ['Dit is de laatste herinnering.', 'This is the last reminder.']],
] as const)(
  'the mail about a phone says since when, and what to do: %i days',
  async (days, isLast, facts) => {
    const lastSeenAt = settings.now();
    const mail = await composePhoneUnseen(settings, {
      recipient,
      phone: 'Telefoon van Marijke',
      lastSeenAt,
      days,
      isLast,
    });
    expectSaid(mail, [
      ...facts,
      `Wij hebben al ${days} dagen niets van die app gehoord`,
      `We have not heard from that app for ${days} days`,
      'zaterdag 21 november 2026',
      'Saturday 21 November 2026',
      'Telefoon van Marijke',
      'Open de app op deze telefoon.',
      'Bel dan de servicedesk, voordat u zich weer moet aanmelden.',
    ]);
    expect(mail.html).toContain('href="https://aanmelden.duinkade.example/authenticator"');
  },
);

describe('the mail after “this was not me”', () => {
  const report = { recipient, at: settings.now(), browser: { name: 'Firefox', system: 'Windows' } };

  test('says that a sign-in was stopped, and where it came from as far as that is known', async () => {
    const mail = await composeSignInReported(settings, {
      ...report,
      place: 'Utrecht, NL',
      wasApproved: false,
    });
    expectSaid(mail, [
      'Wij hebben een aanmelding tegengehouden',
      'We stopped a sign-in',
      'Firefox op Windows',
      'Firefox on Windows',
      'Utrecht, NL',
      ...moments,
    ]);
    expect(mail.html).toContain('href="https://aanmelden.duinkade.example/forgot-password"');
  });

  test('says after an approval that somebody was signed out', async () => {
    const mail = await composeSignInReported(settings, { ...report, place: null, wasApproved: true });
    expectSaid(mail, ['Wij hebben die persoon meteen afgemeld', 'We signed that person out at once']);
    expect(mail.text).not.toContain('Where, roughly');
    expect(mail.text).not.toContain('niemand aangemeld');
  });
});
