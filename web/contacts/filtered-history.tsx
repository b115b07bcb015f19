import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { historyKinds } from '../../api-client/contacts/contact-history.ts';
import { Select } from '../ui/select.tsx';
import { ContactHistory } from './contact-history.tsx';

const inAddress = 'history';

/** The history of a contact, with a choice of what to see of it, which stands in the address. */
export function FilteredHistory({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contact-page');
  const [parameters, setParameters] = useSearchParams();
  const kind = historyKinds.find((each) => each === parameters.get(inAddress));
  return (
    <>
      <div className="max-w-[20rem] print:hidden">
        <Select
          small
          label={t('history.show')}
          value={kind ?? ''}
          onChange={({ target }) =>
            setParameters(target.value ? { [inAddress]: target.value } : {}, { replace: true })
          }
        >
          <option value="">{t('history.all')}</option>
          {historyKinds.map((each) => (
            <option key={each} value={each}>
              {t(`history.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      {kind && <p className="hidden print:block">{t(`history.${kind}`)}</p>}
      <ContactHistory contact={contact} kind={kind} />
    </>
  );
}
