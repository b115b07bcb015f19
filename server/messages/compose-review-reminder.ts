import { lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail to a contacts administrator about the periodic review: that it began, that a week is left, or that it is overdue. */
export function composeReviewReminder(
  { brand, publicUrl }: MailSettings,
  { organisationName, recipient, reminder, left, total, dueAt }: Parameters<Mailer['remindOfReview']>[1],
): Promise<MessageContent> {
  const url = `${publicUrl()}/review`;
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.review;
    const { subject, heading, introduction } = said[reminder];
    return {
      subject: subject(organisationName),
      preview: said.progress(left, total),
      section: {
        language,
        heading: heading(organisationName),
        greeting: texts.greeting(recipient.name),
        introduction,
        facts: [
          { label: said.organisation, value: organisationName },
          { label: said.left, value: said.progress(left, total) },
          { label: said.due, value: lapseMoment(dueAt, language).day },
        ],
        action: { label: said.action, url, typed: { before: texts.orType, url } },
        steps: said.steps,
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
