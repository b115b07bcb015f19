import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import type { BackgroundTask } from './act-in-background.ts';
import { takesAway } from './contact-action.ts';

interface BackgroundDialogProps {
  task: BackgroundTask;
  count: number;
  pending: boolean;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is done to very many contacts, most of whom one has not seen. */
export function BackgroundDialog({ task, count, pending, error, onConfirm, onClose }: BackgroundDialogProps) {
  const { t } = useTranslation(['contact-list', 'contacts']);
  const { organisation, contact: own } = useSession();
  const { action, selection } = task;
  const about = action === 'plan' ? 'invite' : action;
  const isOfOthers =
    'contactIds' in selection
      ? !selection.contactIds.includes(own.id)
      : selection.except?.includes(own.id) === true;
  return (
    <ConfirmDialog
      title={t(`contacts:${about}.titleMany`, { count })}
      confirm={t(`contacts:actionsMany.${action}`)}
      cancel={t('contacts:cancel')}
      look={takesAway(action) ? 'danger' : 'primary'}
      pending={pending}
      error={error}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{t(`contacts:${about}.accessMany`, { organisation: organisation.name })}</p>
      <p>{t(`contacts:${about}.staysMany`)}</p>
      {takesAway(action) && !isOfOthers && (
        <p>
          <b>{t('job.mayBeYou')}</b>
        </p>
      )}
      <p>{t('job.goesOn')}</p>
    </ConfirmDialog>
  );
}
