import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { api } from '../app/api.ts';
import { useIdempotencyKeys } from '../app/idempotency-key.ts';
import { useSession } from '../app/session.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import type { News } from '../ui/toast.tsx';

interface EndAccessDialogProps {
  contact: Contact;
  tell: (news: News) => void;
  onEnded: () => Promise<void>;
  onClose: () => void;
}

/** Asks before the access of somebody is ended; it can be undone for a while. */
export function EndAccessDialog({
  contact: { id: contactId, name },
  tell,
  onEnded,
  onClose,
}: EndAccessDialogProps) {
  const { t } = useTranslation('reviews');
  const { organisation } = useSession();
  const words = useProblemWords();
  const keys = useIdempotencyKeys();
  const params = { contactId };
  const undo = async () => {
    try {
      await api.restoreAccess({ params, idempotencyKey: keys.for(contactId) });
      tell({ kind: 'ok', text: t('ending.undone', { name }) });
    } catch (error) {
      tell({ kind: 'danger', text: `${t('notDone')} ${words.ofProblem(error as Error)}` });
    }
    await onEnded();
  };
  const ending = useSingleMutation({
    mutationFn: () => api.withdrawAccess({ params }),
    onSuccess: async () => {
      onClose();
      await onEnded();
      document.getElementById('round')?.focus();
      tell({ kind: 'ok', text: t('ending.done', { name }), undo: () => void undo() });
    },
  });
  return (
    <ConfirmDialog
      title={t('ending.title', { name })}
      confirm={t('end')}
      cancel={t('cancel')}
      look="danger"
      pending={ending.isPending}
      error={ending.error}
      onConfirm={() => ending.mutate()}
      onClose={onClose}
    >
      <p>{t('ending.access', { name, organisation: organisation.name })}</p>
      <p>{t('ending.stays', { name })}</p>
    </ConfirmDialog>
  );
}
