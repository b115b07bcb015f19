import { passwordResetPage } from '../../api-client/sign-in/reset-link.ts';
import { lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail after "this was not me" on the phone: what was stopped, and that the password is known to somebody else (ASVS 6.3.5). */
export function composeSignInReported(
  { brand, publicUrl }: MailSettings,
  { recipient, at, browser, place, wasApproved }: Parameters<Mailer['tellSignInReported']>[1],
): Promise<MessageContent> {
  const url = passwordResetPage(publicUrl());
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.signInReported;
    const happened = wasApproved ? said.ended : said.stopped;
    const { day, time } = lapseMoment(at, language);
    return {
      subject: happened.subject(brand.name),
      preview: said.whatNow,
      section: {
        language,
        heading: happened.heading,
        greeting: texts.greeting(recipient.name),
        introduction: happened.introduction,
        facts: [
          { label: texts.signInName, value: recipient.email },
          { label: said.when, value: said.moment(day, time) },
          { label: said.browser, value: said.browserOn(browser.name, browser.system) },
          ...(place ? [{ label: said.place, value: place }] : []),
        ],
        action: { label: said.action, url, typed: { before: texts.orType, url } },
        advice: said.whatNow,
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
