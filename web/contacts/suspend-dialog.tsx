import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api-client/client.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { contactHistoryKey } from '../../api-client/contacts/contact-queries.ts';
import { dayOf, startOfDay } from '../../api-client/contacts/day-in-zone.ts';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { DateField } from '../ui/date-field.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { useContactsChanged } from './contacts-changed.ts';

interface SuspendDialogProps {
  contact: Contact;
  onSuspended: (contact: Contact) => void;
  onClose: () => void;
}

/** Asks from which day on a contact is to be kept out; until then nothing changes. */
export function SuspendDialog({ contact, onSuspended, onClose }: SuspendDialogProps) {
  const { t } = useTranslation(['contacts', 'rights']);
  const { organisation, contact: own } = useSession();
  const { name, id: contactId, blockedAt } = contact;
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const contactsChanged = useContactsChanged();
  const [day, setDay] = useState<string | null>(blockedAt && dayOf(blockedAt));
  const [isMissing, setIsMissing] = useState(false);
  const suspending = useSingleMutation({
    mutationFn: (from: string) => api.suspendContact({ params: { contactId }, body: { from } }),
    onSuccess: (changed) => {
      contactsChanged([changed]);
      void queryClient.invalidateQueries({ queryKey: contactHistoryKey(contactId) });
      onSuspended(changed);
    },
  });
  const { error } = suspending;
  const atField = error instanceof ApiProblem ? error.problem.errors?.[0] : undefined;
  const wrong = atField ? words.ofField({ message: atField.code }) : undefined;
  return (
    <ConfirmDialog
      title={t('rights:suspend.title', { name })}
      confirm={t('rights:suspend.confirm')}
      cancel={t('cancel')}
      look="danger"
      pending={suspending.isPending}
      error={atField ? null : error}
      onConfirm={() => (day ? suspending.mutate(startOfDay(day)) : setIsMissing(true))}
      onClose={onClose}
    >
      <p>{t('rights:suspend.until', { name, organisation: organisation.name })}</p>
      <DateField
        label={t('rights:suspend.from')}
        hint={t('rights:suspend.fromHint')}
        error={isMissing && !day ? words.ofField({ message: 'required' }) : wrong}
        value={day}
        onChange={setDay}
      />
      {contactId === own.id && (
        <p>
          <b>{t('includesYou')}</b>
        </p>
      )}
    </ConfirmDialog>
  );
}
