import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { firstSendingTime, type SendingProblem, sendingMoment } from '../app/sending-time/sending-time.ts';
import { SendingTimeChoice } from '../app/sending-time/sending-time-choice.tsx';
import { useSession } from '../app/session.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { type AskedAction, applicable, takesAway } from './contact-action.ts';
import { ContactNames } from './contact-names.tsx';

interface TaskDialogProps {
  action: AskedAction;
  contacts: readonly Contact[];
  pending: boolean;
  error: Error | null;
  onConfirm: (contacts: readonly Contact[], plannedFor: string | undefined) => void;
  onClose: () => void;
}

/** Asks before something is done: to whom, what will happen, and who is passed over because it would mean nothing. */
export function TaskDialog({ action, contacts, pending, error, onConfirm, onClose }: TaskDialogProps) {
  const { t } = useTranslation('contacts');
  const { organisation, contact: own } = useSession();
  const { to, skipped } = applicable(action, contacts);
  const sends = action === 'invite' || action === 'plan';
  const about = action === 'plan' ? 'invite' : action;
  const [sending, setSending] = useState(() => firstSendingTime(action === 'plan' ? 'monday' : 'now'));
  const [problem, setProblem] = useState<SendingProblem>();
  const isLater = sends && sending.when !== 'now';
  const [first] = to;
  const one = contacts.length === 1 && first;
  const name = first?.name ?? '';
  const count = to.length;

  if (!first) {
    return (
      <ConfirmDialog
        title={t(`${about}.toNobody`)}
        cancel={t('close')}
        pending={false}
        error={null}
        onClose={onClose}
      >
        <ContactNames contacts={skipped} withAccess />
      </ConfirmDialog>
    );
  }
  const doIt = one ? t(`actions.${about}`) : t(`${about}.confirmMany`, { count });
  const confirm = () => {
    const moment = sendingMoment(sending);
    setProblem('problem' in moment ? moment.problem : undefined);
    if (!sends) onConfirm(to, undefined);
    else if ('at' in moment) onConfirm(to, moment.at?.toISOString());
  };
  return (
    <ConfirmDialog
      title={one ? t(`${about}.title`, { name }) : t(`${about}.titleMany`, { count })}
      confirm={isLater ? t('sendLater', { count }) : doIt}
      cancel={t('cancel')}
      look={takesAway(action) ? 'danger' : 'primary'}
      pending={pending}
      error={error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {!one && <ContactNames contacts={to} />}
      <p>{t(`${about}.${one ? 'access' : 'accessMany'}`, { name, organisation: organisation.name })}</p>
      <p>{t(`${about}.${one ? 'stays' : 'staysMany'}`, { name })}</p>
      {sends && (
        <SendingTimeChoice
          chosen={sending}
          onChange={(chosen) => {
            setSending(chosen);
            setProblem(undefined);
          }}
          problem={problem}
        />
      )}
      {takesAway(action) && to.some(({ id }) => id === own.id) && (
        <p>
          <b>{t('includesYou')}</b>
        </p>
      )}
      {skipped.length > 0 && (
        <div className="grid gap-1 border-line border-t pt-2">
          <p>{t('skipped', { count: skipped.length })}</p>
          <ContactNames contacts={skipped} withAccess />
        </div>
      )}
    </ConfirmDialog>
  );
}
