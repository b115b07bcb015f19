import { useTranslation } from 'react-i18next';
import type { ContactHistoryEntry } from '../../api-client/contacts/contact-history.ts';
import { rightDatesReason } from '../../api-client/contacts/end-notice.ts';
import { plannedInvitationReason, reminderReason } from '../../api-client/contacts/invitation-rules.ts';
import { demoReason } from '../../api-client/demo/demo-people.ts';

const known = {
  [reminderReason]: 'lapsesSoon',
  [plannedInvitationReason]: 'planned',
  [rightDatesReason]: 'rightDates',
  [demoReason]: 'demo',
} as const;

const isKnown = (reason: string): reason is keyof typeof known => reason in known;

/** Says why the provider's system or service desk did something; null of people, whose deeds say it. */
export function useReasonWords(): (actor: ContactHistoryEntry['actor']) => string | null {
  const { t } = useTranslation('contacts');
  return (actor) => {
    if (actor.by === 'service-desk') return t('history.byCommandLine');
    if (actor.by !== 'provider') return null;
    return isKnown(actor.reason) ? t(`history.because.${known[actor.reason]}`) : actor.reason;
  };
}
