import { useTranslation } from 'react-i18next';
import type { AskedAction } from '../app/acting-on-many/asked-action.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { ContactNames } from './contact-names.tsx';
import type { TaskOutcome } from './task-outcome.ts';

interface TaskRefusalsProps {
  action: AskedAction;
  outcome: TaskOutcome;
  onClose: () => void;
}

/** For whom it did not go well, and why: people with the same reason together. */
export function TaskRefusals({ action, outcome: { done, refused }, onClose }: TaskRefusalsProps) {
  const { t } = useTranslation('contacts');
  const words = useProblemWords();
  const count = refused.reduce((sum, { contacts }) => sum + contacts.length, 0);
  return (
    <ConfirmDialog
      title={t('refused.title', { count })}
      cancel={t('close')}
      pending={false}
      error={null}
      onClose={onClose}
    >
      {done.length > 0 && <p>{t(`succeededMany.${action}`, { count: done.length })}</p>}
      {refused.map(({ code, contacts }) => (
        <div key={code} className="grid gap-1">
          <p className="font-semibold">{words.ofCode(code)}</p>
          <ContactNames contacts={contacts} />
        </div>
      ))}
    </ConfirmDialog>
  );
}
