import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { useSession } from '../app/session.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { type AskedAction, applicable, takesAway } from './contact-action.ts';
import { ContactNames } from './contact-names.tsx';

interface TaskDialogProps {
  action: AskedAction;
  contacts: readonly Contact[];
  pending: boolean;
  error: Error | null;
  onConfirm: (contacts: readonly Contact[]) => void;
  onClose: () => void;
}

/** Asks before something is done: to whom, what will happen, and who is passed over because it would mean nothing. */
export function TaskDialog({ action, contacts, pending, error, onConfirm, onClose }: TaskDialogProps) {
  const { t } = useTranslation('contacts');
  const { organisation, contact: own } = useSession();
  const { to, skipped } = applicable(action, contacts);
  const [first] = to;
  const one = contacts.length === 1 && first;
  const name = first?.name ?? '';
  const count = to.length;

  if (!first) {
    return (
      <ConfirmDialog
        title={t(`${action}.toNobody`)}
        cancel={t('close')}
        pending={false}
        error={null}
        onClose={onClose}
      >
        <ContactNames contacts={skipped} withAccess />
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      title={one ? t(`${action}.title`, { name }) : t(`${action}.titleMany`, { count })}
      confirm={one ? t(`actions.${action}`) : t(`${action}.confirmMany`, { count })}
      cancel={t('cancel')}
      look={takesAway(action) ? 'danger' : 'primary'}
      pending={pending}
      error={error}
      onConfirm={() => onConfirm(to)}
      onClose={onClose}
    >
      {!one && <ContactNames contacts={to} />}
      <p>{t(`${action}.${one ? 'access' : 'accessMany'}`, { name, organisation: organisation.name })}</p>
      <p>{t(`${action}.${one ? 'stays' : 'staysMany'}`, { name })}</p>
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
