import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { api } from '../app/api.ts';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepMutation } from '../app/step-mutation.ts';
import type { StepScreenProps } from '../app/steps.ts';
import { WhoLine } from '../app/who-line.tsx';
import { FormError } from '../ui/form-error.tsx';
import { OrganisationList } from './organisation-list.tsx';

/** For who may sign in for several organisations (G0.8): the one that this session will be for. */
export default function ChooseOrganisationScreen({
  step,
  signInName,
}: StepScreenProps<'choose-organisation'>) {
  const { t } = useTranslation('organisations');
  const choose = useStepMutation((organisationId: string) =>
    api.chooseOrganisation({ body: { organisationId } }),
  );
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading title={t('choose.title')} lead={t('choose.lead')} />
      <FormError
        error={choose.error}
        pending={choose.isPending}
        onTryAgain={() => choose.variables && choose.mutate(choose.variables)}
      />
      <OrganisationList
        organisations={step.organisations}
        chosen={choose.isPending ? choose.variables : undefined}
        onChoose={(organisationId) => choose.mutate(organisationId)}
      />
      <p className="text-ink-soft text-sm">
        {t('choose.missing')} <Link to={paths.requestAccess}>{t('choose.requestAccess')}</Link>.
      </p>
    </>
  );
}
