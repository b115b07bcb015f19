import { useTranslation } from 'react-i18next';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { useTakesAWhile } from '../ui/takes-a-while.ts';
import { useCancelSignIn } from './cancel-sign-in.ts';

/** Whose sign-in this is, with the way back to the name (G0.12). */
export function WhoLine({ signInName }: { signInName: string }) {
  const { t } = useTranslation();
  const cancel = useCancelSignIn();
  const takesAWhile = useTakesAWhile(cancel.isPending);
  const goBack = () => cancel.mutate({ signInName });
  return (
    <div className="grid gap-3 border-line border-b pb-3 text-sm">
      <div className="flex items-center gap-2">
        <button
          type="button"
          aria-label={t('useAnotherAccount')}
          title={t('useAnotherAccount')}
          aria-disabled={cancel.isPending || undefined}
          className="-ms-2 inline-grid size-9 shrink-0 place-items-center rounded-control text-link hover:bg-tint"
          onClick={goBack}
        >
          <Icon name="back" />
        </button>
        <span className="min-w-0 font-semibold [overflow-wrap:anywhere]">{signInName}</span>
        {takesAWhile && <span className="text-ink-soft">{t('underWay')}</span>}
      </div>
      <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={goBack} />
    </div>
  );
}
