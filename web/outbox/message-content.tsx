import { useTranslation } from 'react-i18next';
import type { OutboxMessage } from '../../api-client/outbox/list-outbox-messages.ts';

/** A message as its reader sees it: laid out, in a frame that runs no script, and as plain text. */
export function MessageContent({ message }: { message: OutboxMessage }) {
  const { t } = useTranslation('outbox');
  return (
    <div className="grid gap-4 border-line border-t p-5">
      {message.html && (
        <iframe
          title={t('htmlFrame', { subject: message.subject })}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={message.html}
          className="h-[40rem] w-full border border-line bg-[white] [color-scheme:light]"
        />
      )}
      <section aria-label={t('plainText')} className="grid gap-2">
        <h2 className="text-base">{t('plainText')}</h2>
        <pre className="whitespace-pre-wrap bg-paper-sunken p-4 font-sans leading-normal [overflow-wrap:anywhere]">
          {message.text}
        </pre>
      </section>
    </div>
  );
}
