import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { ScreenHeading } from './screen-heading.tsx';

interface PageProblemProps {
  error: Error;
  onTryAgain: () => void;
  pending?: boolean;
}

/** A page that could not be fetched: why, and a way to try again. */
export function PageProblem({ error, onTryAgain, pending = false }: PageProblemProps) {
  const { t } = useTranslation();
  return (
    <>
      <ScreenHeading title={t('pageProblem.title')} />
      <FormError error={error} />
      <div>
        <Button pending={pending} refusal={error} onClick={onTryAgain}>
          {t('tryAgain')}
        </Button>
      </div>
    </>
  );
}
