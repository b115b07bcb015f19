import { useTranslation } from 'react-i18next';
import { enrolmentStages } from '../../api-client/enrolment-board/enrolment-stage.ts';
import { Select } from '../ui/select.tsx';
import { useContactListAddress } from './contact-list-address.ts';

/** Only those who stand at one stage of the enrolment board. */
export function StageFilter() {
  const { t } = useTranslation('contacts');
  const { view, change } = useContactListAddress();
  const [stage = ''] = view.stage;
  return (
    <Select
      small
      label={t('filters.stage')}
      value={view.stage.length > 1 ? '' : stage}
      onChange={({ target }) => change({ stage: enrolmentStages.filter((known) => known === target.value) })}
    >
      <option value="">{t('filters.anyStage')}</option>
      {enrolmentStages.map((each) => (
        <option key={each} value={each}>
          {t(`stage.${each}`)}
        </option>
      ))}
    </Select>
  );
}
