import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

interface UnsavedChangesProps {
  name: string;
  onSave: () => void;
  onDrop: () => void;
  onClose: () => void;
}

/** Asks, before a panel shuts, what is to become of what was typed in it. */
export function UnsavedChanges({ name, onSave, onDrop, onClose }: UnsavedChangesProps) {
  const { t } = useTranslation('contacts');
  return (
    <ConfirmDialog
      title={t('unsaved.title', { name })}
      confirm={t('edit.save')}
      other={{ label: t('unsaved.drop'), onPress: onDrop }}
      cancel={t('unsaved.goOn')}
      pending={false}
      error={null}
      onConfirm={onSave}
      onClose={onClose}
    >
      <p>{t('unsaved.lead')}</p>
    </ConfirmDialog>
  );
}

/** The browser asks before it loads something else over what was typed. */
export function useWarningBeforeUnload(isChanged: boolean) {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isChanged]);
}
