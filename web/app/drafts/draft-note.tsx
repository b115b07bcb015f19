import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import type { FormDraft } from './form-draft.ts';

/** Above a form that was filled with what somebody had typed in it earlier. */
export function DraftNote({ draft }: { draft: FormDraft }) {
  const { t } = useTranslation();
  if (!draft.isRestored) return null;
  return (
    <Note role="status">
      <p>{t('draft.restored')}</p>
      <div>
        <Button look="quiet" size="small" onClick={draft.clear}>
          {t('draft.clear')}
        </Button>
      </div>
    </Note>
  );
}
