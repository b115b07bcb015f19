import type { Page } from '@playwright/test';
import { languages } from '../../api-client/language.ts';
import { textsIn } from '../every-screen/catalogues.ts';
import { enter } from '../every-screen/gallery.ts';
import { activationOn, countLoads } from '../support/app-in-wizard.ts';
import { AppOnPhone } from '../support/app-on-phone.ts';
import { administratorByApi } from '../support/invitation.ts';
import { labelsIn } from '../support/labels.ts';
import { openPhone } from '../support/phone.ts';
import { shownNumber } from '../support/phone-in-hand.ts';
import { expect, test } from '../support/test.ts';

const organisation = 'Waterland Zorg';
const secondOrganisation = 'Provincie Merwede';
const ownPassword = 'Zonsopkomst 9 boven zee';

const portals = {
  nl: ['Klantportaal', 'Ondersteuning'],
  en: ['Customer portal', 'Support'],
} as const;
const languageNames = { nl: 'Nederlands', en: 'English' } as const;
const names = { nl: 'Mila Zandstra', en: 'Millie Sanderson' } as const;
const refused = { nl: 'horen niet bij elkaar', en: 'do not belong together' } as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const arriveAt = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

for (const language of languages) {
  const labels = labelsIn(language);
  const { approval, contacts, enrolment, help, signIn, ui } = textsIn(language);
  const name = names[language];
  const email = () => `mila.${language}.${test.info().project.name}@nieuw.example`;

  /** What the mail says, and the temporary password in it. */
  const readMail = async (page: Page) => {
    const answer = await page.request.get(`/api/v1/outbox?to=${email()}`);
    const { messages } = (await answer.json()) as { messages: { subject: string; text: string }[] };
    const { subject = '', text = '' } = messages.at(-1) ?? {};
    return { subject, text, password: /\b[A-Za-z2-9]{4}(?:-[A-Za-z2-9]{4}){3}\b/.exec(text)?.[0] ?? '' };
  };

  const giveCredentials = async (page: Page, signInName: string, password: string) => {
    await page.goto('/');
    await arriveAt(page, labels.signIn);
    await field(page, labels.email).fill(signInName);
    await button(page, labels.next).click();
    await arriveAt(page, signIn.password.title);
    await field(page, labels.password).fill(password);
    await button(page, labels.signIn).click();
  };

  test.describe(`guide 0, the customer portal, in ${language}`, { tag: `@${language}` }, () => {
    test.describe.configure({ mode: 'serial' });
    test.use({ locale: language });
    let phone: AppOnPhone;
    test.afterAll(() => phone?.page.context().close());

    test('G0.1: both ways to get access stand on a page; the contacts administrator gives it', async ({
      page,
      context,
      baseURL,
    }) => {
      await page.goto('/');
      await link(page, signIn.name.requestAccess).click();
      await arriveAt(page, labels.requestAccess);
      await expect(page.getByRole('heading', { name: help.requestAccess.byAdministrator })).toBeVisible();
      await expect(page.getByRole('heading', { name: help.requestAccess.byServiceDesk })).toBeVisible();
      await expect(page.getByText(labels.manageContacts).first()).toBeVisible();
      await expect(page.locator('main a[href^="tel:+"]')).toBeVisible();
      await expect(page.locator('main a[href^="mailto:servicedesk@"]')).toBeVisible();

      await enter(context, baseURL, 'a.degroot@waterlandzorg.example');
      await page.goto('/contacts');
      await button(page, languageNames[language]).click();
      await link(page, labels.addContact).click();
      await field(page, labels.name).fill(name);
      await field(page, labels.email).fill(email());
      await page.getByRole('combobox', { name: labels.language }).selectOption(language);
      for (const portal of portals[language])
        await page.getByRole('checkbox', { name: new RegExp(`^${portal}`) }).check();
      await button(page, labels.addContact).click();
      await expect(page.getByRole('row', { name }).getByText(contacts.access.invited)).toBeVisible();
    });

    test('G0.2: a mail in both languages says who, where, what, how long and what to do', async ({
      page,
    }) => {
      const { subject, text, password } = await readMail(page);
      expect(subject).toContain(`Toegevoegd als contactpersoon bij ${organisation}`);
      expect(subject).toContain(`Added as a contact of ${organisation}`);
      expect(text.split(password)).toHaveLength(3);
      for (const said of [
        ...['72 uur', '72 hours', 'moet u wijzigen', 'must change', 'authenticator-app', 'authenticator app'],
        ...['Meerfactorauthenticatie', 'Multi-factor authentication', ...portals.nl, ...portals.en],
      ])
        expect(text.replace(/\s+/g, ' ')).toContain(said);
    });

    test('G0.10, G0.12: a former portal’s password is refused; help, options and the way back stand on the screens, in Dutch and English', async ({
      page,
    }) => {
      await page.goto('/');
      for (const words of ['nl', 'en', language] as const) {
        await button(page, languageNames[words]).click();
        await arriveAt(page, labelsIn(words).signIn);
      }
      await expect(link(page, ui.help)).toBeVisible();
      await expect(link(page, labels.trouble)).toBeVisible();
      await expect(link(page, labels.signInOptions)).toBeVisible();
      await field(page, labels.email).fill(email());
      await button(page, labels.next).click();
      await expect(link(page, labels.trouble)).toBeVisible();
      await expect(link(page, labels.forgotPassword)).toBeVisible();
      await button(page, labels.otherAccount).click();
      await expect(field(page, labels.email)).toHaveValue(email());
      await giveCredentials(page, email(), 'OudPortaal2019');
      await expect(page.getByText(refused[language])).toBeVisible();
    });

    test('G0.3, G0.4, G0.5, G0.6: the first sign-in, from the temporary password to the start page', async ({
      page,
      browser,
      baseURL,
    }) => {
      const { password: temporary } = await readMail(page);
      await giveCredentials(page, email(), temporary);

      // (a) the app, (b) what the phone will ask, (c) the code; Back works on each.
      await arriveAt(page, labels.takePhone);
      await expect(page.getByText(`${new URL(baseURL).host}/authenticator`)).toBeVisible();
      await button(page, labels.back).click();
      await arriveAt(page, labels.signIn);
      await giveCredentials(page, email(), temporary);
      await button(page, labels.next).click();
      await arriveAt(page, labels.phoneAsks);
      await button(page, labels.back).click();
      await arriveAt(page, labels.takePhone);
      await button(page, labels.next).click();
      await button(page, labels.next).click();
      await arriveAt(page, labels.scanWithPhone);
      await button(page, labels.back).click();
      await arriveAt(page, labels.phoneAsks);
      await button(page, labels.next).click();
      await arriveAt(page, labels.scanWithPhone);
      await button(page, labels.newCode).click();
      await expect(button(page, labels.otherApp)).toBeVisible();
      await expect(button(page, labels.otherMethod)).toBeVisible();
      await page.getByText(labels.cannotScan).click();
      await expect(page.getByText(enrolment.app.scan.address, { exact: true })).toBeVisible();

      const loads = countLoads(page);
      phone = new AppOnPhone(await openPhone(browser, baseURL, language), language);
      await phone.page.goto(await activationOn(page));
      await phone.addAccount(email());

      // (d) the request to try it out, denied first, and (e) its approval.
      await arriveAt(page, labels.tryOut);
      await phone.seeTryOut();
      await phone.deny();
      await expect(page.getByText(approval.ended.denied)).toBeVisible();
      await button(page, labels.tryAgain).click();
      await phone.seeTryOut();
      await phone.approveShown(page);

      // (f) done.
      await arriveAt(page, labels.registered);
      expect(loads()).toBe(0);
      await expect(page.getByText(enrolment.done.notice)).toBeVisible();
      await expect(page.getByText(enrolment.done.defaultMethod)).toBeVisible();
      await expect(page.getByRole('definition')).toContainText('Duinkade Authenticator');
      await phone.leaveReady();
      await button(page, labels.done).click();

      await arriveAt(page, labels.choosePassword);
      await field(page, labels.currentPassword).fill(temporary);
      for (const tooWeak of ['Haven7', 'haven-duin-kade-7', 'Haven-Duin-Kade']) {
        await field(page, labels.newPassword).fill(tooWeak);
        await field(page, labels.repeatPassword).fill(tooWeak);
        await button(page, labels.signIn).click();
        await expect(field(page, labels.newPassword)).toHaveAttribute('aria-invalid', 'true');
      }
      await field(page, labels.newPassword).fill(ownPassword);
      await field(page, labels.repeatPassword).fill(ownPassword);
      await button(page, labels.signIn).click();
      await expect(button(page, labels.signOut)).toBeVisible();

      await button(page, labels.signOut).click();
      await giveCredentials(page, email(), temporary);
      await expect(page.getByText(refused[language])).toBeVisible();
    });

    test('G0.7, G0.11: a later sign-in shows a number, the phone takes it, and one registration opens every portal', async ({
      page,
    }) => {
      await giveCredentials(page, email(), ownPassword);
      await arriveAt(page, labels.verifyOnPhone);
      await expect(shownNumber(page)).toBeVisible();
      const loads = countLoads(page);
      await phone.seeRequest();
      await expect(phone.page.getByText(organisation, { exact: true })).toBeVisible();
      await phone.approveShown(page);
      await expect(button(page, labels.signOut)).toBeVisible();
      expect(loads()).toBe(0);
      for (const portal of portals[language])
        await expect(page.getByRole('link', { name: new RegExp(`^${portal}`) })).toHaveAttribute(
          'href',
          /^https:/,
        );
      await phone.leaveApproved();
    });

    test('G0.8, G0.9: of several organisations one is chosen, with the alternative name too; to switch one signs out and in again', async ({
      page,
      baseURL,
    }) => {
      for (const [administrator, authorisations] of [
        ['b.oosterhuis@merwede.example', ['sign-in']],
        ['f.bakkali@eemhof.example', []],
      ] as const) {
        const { api } = await administratorByApi(baseURL, administrator);
        await api.addContact({
          body: { name, email: email(), language, authorisations: [...authorisations], productIds: [] },
          idempotencyKey: crypto.randomUUID(),
        });
      }

      await page.goto('/');
      await link(page, labels.trouble).click();
      await arriveAt(page, labels.problems);
      await page.getByText(help.symptoms['other-sign-in'].seen).click();
      await expect(page.getByText(help.symptoms['other-sign-in'].first)).toBeVisible();
      await expect(page.getByText(help.symptoms['other-sign-in'].second)).toBeVisible();
      await expect(page.locator('main a[href^="tel:+"]').filter({ visible: true })).toBeVisible();
      await field(page, labels.yourEmail).fill(email());
      const alternative = `${email().replace('@', '_')}@hosting.duinkade.example`;
      await expect(page.getByText(alternative)).toBeVisible();
      await link(page, labels.signInWithIt).click();
      await expect(field(page, labels.email)).toHaveValue(alternative);

      await giveCredentials(page, alternative, ownPassword);
      await arriveAt(page, labels.verifyOnPhone);
      await phone.seeRequest();
      await phone.approveShown(page);
      await arriveAt(page, labels.chooseOrganisation);
      await phone.leaveApproved();
      await expect(button(page, secondOrganisation)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Ziekenhuis Eemhof' })).toHaveCount(0);
      await button(page, organisation).click();
      await expect(page.getByText(organisation).first()).toBeVisible();

      await button(page, labels.switchOrganisation).click();
      await button(page, labels.confirmSwitch).click();
      await button(page, labels.next).click();
      await field(page, labels.password).fill(ownPassword);
      await button(page, labels.signIn).click();
      await phone.seeRequest();
      await phone.approveShown(page);
      await button(page, secondOrganisation).click();
      await expect(page.getByText(secondOrganisation).first()).toBeVisible();
    });
  });
}
