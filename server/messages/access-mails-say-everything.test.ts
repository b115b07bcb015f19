import { expect, test } from 'vitest';
import { expectSaid, mailedMoments, mailRecipient, mailSettings } from '../testing/mails.ts';
import { composeAccessAsked } from './compose-access-asked.ts';
import { composeAccessIsThere } from './compose-access-is-there.ts';
import { composeAccessRefused } from './compose-access-refused.ts';
import { composeInvitationRequest } from './compose-invitation-request.ts';

const about = {
  organisationId: '01990000-0000-7000-8000-000000000001',
  organisationName: 'Waterland Zorg',
  recipient: mailRecipient,
};
const contact = { name: 'Piet <i>Vis</i>', email: 'p.vis@waterlandzorg.example' };

test.each([
  [
    'access',
    composeAccessAsked,
    '/access-requests',
    'Piet <i>Vis</i> vraagt om toegang / Piet <i>Vis</i> asks for access',
    ['is niet gecontroleerd', 'Nobody has checked who made the request.', 'Aanvragen bekijken'],
  ],
  [
    'a new invitation',
    composeInvitationRequest,
    '/contacts',
    'Piet <i>Vis</i> vraagt om een nieuwe uitnodiging / Piet <i>Vis</i> asks for a new invitation',
    [
      'is verlopen voordat de registratie was voltooid',
      'lapsed before the registration',
      'Contactpersonen beheren',
    ],
  ],
] as const)(
  'the mail to an administrator says who asks for %s, and leads to where it is answered',
  async (_asked, compose, path, subject, facts) => {
    const mail = await compose(mailSettings, { ...about, contact });
    const url = `https://aanmelden.duinkade.example${path}`;
    expect(mail.subject).toBe(subject);
    expectSaid(mail, [...facts, 'Beste Marijke', 'Dear Marijke', contact.email, 'Waterland Zorg', url]);
    expect(mail.html).toContain(`href="${url}"`);
  },
);

test('the mail to who has access already says to sign in as usual', async () => {
  const mail = await composeAccessIsThere(mailSettings, { ...about, lapsesAt: null });
  expect(mail.subject).toBe(
    'U hebt al toegang voor Waterland Zorg / You already have access for Waterland Zorg',
  );
  expectSaid(mail, [
    'Meld u aan zoals u gewend bent, met uw eigen wachtwoord.',
    'Sign in as usual, with your own password.',
    'Kies in het aanmeldscherm “Wachtwoord vergeten”.',
    mailRecipient.email,
    'Hebt u dit niet gevraagd? Dan hoeft u niets te doen.',
  ]);
  expect(mail.html).toMatch(/href="https:\/\/aanmelden\.duinkade\.example\/sign-in#[^"]+"/);
});

test('the mail to who has an invitation says until when it holds, and whom to ask for another', async () => {
  const mail = await composeAccessIsThere(mailSettings, { ...about, lapsesAt: mailSettings.now() });
  expectSaid(mail, [
    'U bent al uitgenodigd',
    'You have already been invited',
    ...mailedMoments,
    'om de uitnodiging opnieuw te sturen',
    mailRecipient.email,
  ]);
});

test('the mail about a refusal says by whom, and why in their own words, which are text', async () => {
  const mail = await composeAccessRefused(mailSettings, {
    ...about,
    administrator: 'Annelies de Groot',
    reason: 'U werkt niet meer <i>bij ons</i>.',
  });
  expectSaid(mail, [
    'Annelies de Groot, contactpersonenbeheerder van Waterland Zorg, heeft de aanvraag afgewezen.',
    'Annelies de Groot',
    'U werkt niet meer',
    'Neem contact op met de contactpersonenbeheerder van uw organisatie.',
    'https://aanmelden.duinkade.example/request-access',
  ]);
  expect(mail.text).toContain('U werkt niet meer <i>bij ons</i>.');
});
