import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutboxMessage } from '../../api-client/outbox/list-outbox-messages.ts';
import { useFormats } from '../i18n/formats.ts';
import { MessageContent } from './message-content.tsx';

interface OutboxMessageEntryProps {
  message: OutboxMessage;
  /** Whether it stands open from the start. */
  open: boolean;
}

/** One message: to whom, about what and when; its content once it is opened. */
export function OutboxMessageEntry({ message, open }: OutboxMessageEntryProps) {
  const { t } = useTranslation('outbox');
  const formats = useFormats();
  const [isOpen, setOpen] = useState(open);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="px-5 py-3 leading-snug hover:bg-paper-sunken">
        <b className="[overflow-wrap:anywhere]">{message.subject || t(`channel.${message.channel}`)}</b>
        <span className="block text-ink-soft [overflow-wrap:anywhere]">
          {t(`channel.${message.channel}`)} · {t('to')} {message.to} ·{' '}
          <time dateTime={message.createdAt}>{formats.moment(message.createdAt)}</time>
        </span>
      </summary>
      {isOpen && <MessageContent message={message} />}
    </details>
  );
}
