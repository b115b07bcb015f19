import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { SendingTimeChoice } from '../sending-time/sending-time-choice.tsx';
import { useSendingTime } from '../sending-time/use-sending-time.ts';
import { useSession } from '../session.ts';
import type { BackgroundTask } from './act-in-background.ts';
import { takesAway } from './asked-action.ts';

interface BackgroundDialogProps {
  task: BackgroundTask;
  count: number;
  /** What is asked, and what is answered with yes, where it can be said better than of any selection. */
  title?: string;
  confirm?: string;
  pending: boolean;
  error: Error | null;
  /** `plannedFor`: when the invitations go out, if not at once. */
  onConfirm: (plannedFor: string | undefined) => void;
  onClose: () => void;
  /** What else there is to say, or to choose. */
  children?: ReactNode;
}

/** Asks before something is done to very many contacts, most of whom one has not seen; of an invitation, when it goes out. */
export function BackgroundDialog({ task, count, onConfirm, children, ...dialog }: BackgroundDialogProps) {
  const { t } = useTranslation(['contact-list', 'contacts']);
  const { organisation, contact: own } = useSession();
  const { action, selection } = task;
  const about = action === 'plan' ? 'invite' : action;
  const sends = about === 'invite';
  const sending = useSendingTime('now');
  const isOfOthers =
    'contactIds' in selection
      ? !selection.contactIds.includes(own.id)
      : selection.except?.includes(own.id) === true;
  const doIt = dialog.confirm ?? t(`contacts:actionsMany.${action}`);
  const confirm = () => {
    const moment = sends ? sending.read() : { plannedFor: undefined };
    if (moment) onConfirm(moment.plannedFor);
  };
  return (
    <ConfirmDialog
      title={dialog.title ?? t(`contacts:${about}.titleMany`, { count })}
      confirm={sends && sending.isLater ? t('contacts:sendLater', { count }) : doIt}
      cancel={t('contacts:cancel')}
      look={takesAway(action) ? 'danger' : 'primary'}
      pending={dialog.pending}
      error={dialog.error}
      onConfirm={confirm}
      onClose={dialog.onClose}
    >
      {children}
      <p>{t(`contacts:${about}.accessMany`, { organisation: organisation.name })}</p>
      <p>{t(`contacts:${about}.staysMany`)}</p>
      {sends && <SendingTimeChoice {...sending.choice} />}
      {takesAway(action) && !isOfOthers && (
        <p>
          <b>{t('job.mayBeYou')}</b>
        </p>
      )}
      <p>{t('job.goesOn')}</p>
    </ConfirmDialog>
  );
}
