import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ContactEvent, ContactHistoryEntry } from '../../api-client/contacts/contact-history.ts';
import { useActorWords } from '../app/actor-words.ts';
import { useFormats } from '../i18n/formats.ts';
import { useFieldValues } from './field-values.ts';
import { MomentOnPaper } from './moment-on-paper.tsx';
import { useReasonWords } from './reason-words.ts';

const windows: Partial<Record<ContactEvent, 'is-lit' | 'is-red'>> = {
  'invitation-accepted': 'is-lit',
  'signed-in': 'is-lit',
  'sign-in-reported': 'is-red',
  'access-withdrawn': 'is-red',
  blocked: 'is-red',
  'suspension-began': 'is-red',
  'access-ended': 'is-red',
};

interface HistoryEntryProps {
  entry: ContactHistoryEntry;
  contact: Pick<Contact, 'name'>;
}

/** Something that happened: when, who did it, what; and of an edit each field as it was and as it became. */
export function HistoryEntry({
  entry: { at, event, actor, changes, lapsesAt, plannedFor, why },
  contact,
}: HistoryEntryProps) {
  const { t } = useTranslation('contacts');
  const formats = useFormats();
  const nameOf = useActorWords();
  const values = useFieldValues();
  const reasonWords = useReasonWords();
  // The system asks on behalf of who proved a temporary password that had lapsed.
  const isOwnRequest = event === 'invitation-requested';
  const hasEnded = event === 'access-ended' || event === 'right-ended';
  const reason = isOwnRequest || hasEnded || event === 'suspension-began' ? null : reasonWords(actor);
  return (
    <li>
      <span className={`window ${windows[event] ?? ''}`} aria-hidden="true" />
      <time dateTime={at} title={formats.moment(at)}>
        <MomentOnPaper at={at} />
      </time>
      <div className="event grid gap-1 [overflow-wrap:anywhere]">
        <p>
          <b>{isOwnRequest ? contact.name : nameOf(actor)}</b> {t(`history.${event}`, { name: contact.name })}
        </p>
        {hasEnded
          ? changes.map((change) => (
              <p key={change.field} className="text-ink-soft">
                {values.ofEnded(change)}
              </p>
            ))
          : changes.flatMap(values.ofChange).map(({ key, label, before, after }) => (
              <p key={key} className="text-ink-soft">
                {t('history.field', { field: label })} <del>{before}</del> {t('history.became')}{' '}
                <ins>{after}</ins>
              </p>
            ))}
        {why && (
          <p className="text-ink-soft">
            {t('history.why')} <bdi>{why}</bdi>
          </p>
        )}
        {plannedFor && (
          <p className="text-ink-soft">{t('history.goesOut', { at: formats.moment(plannedFor) })}</p>
        )}
        {lapsesAt && (
          <p className="text-ink-soft">{t('history.holdsUntil', { until: formats.moment(lapsesAt) })}</p>
        )}
        {reason && <p className="text-ink-soft">{t('history.reason', { reason })}</p>}
      </div>
    </li>
  );
}
