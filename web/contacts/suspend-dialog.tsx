import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { contactHistoryKey } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { RightMomentField } from '../app/right-terms/right-moment-field.tsx';
import { useSession } from '../app/session.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { codeAtField } from '../ui/form-problem.ts';
import { useProblemWords } from '../ui/problem-words.ts';
import { useContactsChanged } from './contacts-changed.ts';

interface SuspendDialogProps {
  contact: Contact;
  onSuspended: (contact: Contact) => void;
  onClose: () => void;
}

/** Asks from when on a contact is to be kept out; until then nothing changes. */
export function SuspendDialog({ contact, onSuspended, onClose }: SuspendDialogProps) {
  const { t } = useTranslation(['contacts', 'rights']);
  const { organisation, contact: own } = useSession();
  const { name, id: contactId, blockedAt } = contact;
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const contactsChanged = useContactsChanged();
  const [from, setFrom] = useState(blockedAt);
  const [isMissing, setIsMissing] = useState(false);
  const suspending = useSingleMutation({
    mutationFn: (at: string) => api.suspendContact({ params: { contactId }, body: { from: at } }),
    onSuccess: (changed) => {
      contactsChanged([changed]);
      void queryClient.invalidateQueries({ queryKey: contactHistoryKey(contactId) });
      onSuspended(changed);
    },
  });
  const { error } = suspending;
  const code = isMissing && !from ? 'required' : codeAtField(error, 'from');
  const wrong = code && words.ofField({ message: code });
  return (
    <ConfirmDialog
      title={t('rights:suspend.title', { name })}
      confirm={t('rights:suspend.confirm')}
      cancel={t('cancel')}
      look="danger"
      pending={suspending.isPending}
      error={wrong ? null : error}
      onConfirm={() => (from ? suspending.mutate(from) : setIsMissing(true))}
      onClose={onClose}
    >
      <p>{t('rights:suspend.until', { name, organisation: organisation.name })}</p>
      <RightMomentField
        edge="start"
        label={t('rights:suspend.from')}
        hint={t('rights:suspend.fromHint')}
        error={wrong}
        value={from}
        onChange={setFrom}
      />
      {contactId === own.id && (
        <p>
          <b>{t('includesYou')}</b>
        </p>
      )}
    </ConfirmDialog>
  );
}
