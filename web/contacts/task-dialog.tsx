import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { type AskedAction, takesAway } from '../app/acting-on-many/asked-action.ts';
import { SendingTimeChoice } from '../app/sending-time/sending-time-choice.tsx';
import { useSendingTime } from '../app/sending-time/use-sending-time.ts';
import { useSession } from '../app/session.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { applicable, nameOfAction } from './contact-action.ts';
import { ContactNames } from './contact-names.tsx';

interface TaskDialogProps {
  action: AskedAction;
  contacts: readonly Contact[];
  pending: boolean;
  error: Error | null;
  onConfirm: (contacts: readonly Contact[], plannedFor: string | undefined) => void;
  onClose: () => void;
}

/** What is asked about one contact: to give access is another question than to send an invitation again. */
const questionAbout = (action: AskedAction, contact: Contact) => {
  const name = nameOfAction(action, contact);
  return name === 'keep' ? 'unblock' : name;
};

/** Asks before something is done: to whom, what will happen, and who is passed over because it would mean nothing. */
export function TaskDialog({ action, contacts, pending, error, onConfirm, onClose }: TaskDialogProps) {
  const { t } = useTranslation('contacts');
  const { organisation, contact: own } = useSession();
  const { to, skipped } = applicable(action, contacts);
  const sends = action === 'invite' || action === 'plan';
  const about = action === 'plan' ? 'invite' : action;
  const sending = useSendingTime(action === 'plan' ? 'monday' : 'now');
  const isLater = sends && sending.isLater;
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
  const asked = questionAbout(action, first);
  const doIt = one
    ? t(`actions.${asked === 'plan' ? 'sendNow' : asked}`)
    : t(`${about}.confirmMany`, { count });
  const confirm = () => {
    const moment = sends ? sending.read() : { plannedFor: undefined };
    if (moment) onConfirm(to, moment.plannedFor);
  };
  return (
    <ConfirmDialog
      title={one ? t(`${asked}.title`, { name }) : t(`${about}.titleMany`, { count })}
      confirm={isLater ? t('sendLater', { count }) : doIt}
      cancel={t('cancel')}
      look={takesAway(action) ? 'danger' : 'primary'}
      pending={pending}
      error={error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {!one && <ContactNames contacts={to} />}
      <p>{t(one ? `${asked}.access` : `${about}.accessMany`, { name, organisation: organisation.name })}</p>
      <p>{t(one ? `${asked}.stays` : `${about}.staysMany`, { name })}</p>
      {sends && <SendingTimeChoice {...sending.choice} />}
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
