import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router-dom';
import { paths } from '../app/paths.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { AccessChip } from './access-chip.tsx';
import { ContactDetails } from './contact-details.tsx';
import { ContactHistory } from './contact-history.tsx';
import { OpenedContact } from './opened-contact.tsx';
import { PanelActions } from './panel-actions.tsx';
import { PanelFrame, PanelPart } from './panel-frame.tsx';
import { StateOfAccess } from './state-of-access.tsx';

/** One contact beside the list: how far their access has come, what can be done, the details and the history. */
export default function ContactPanel() {
  const { contactId = '' } = useParams();
  const { t } = useTranslation('contacts');
  const { search } = useLocation();
  return (
    <OpenedContact key={contactId} contactId={contactId}>
      {(contact) => (
        <PanelFrame
          title={contact.name}
          head={
            <>
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft leading-snug">
                <AccessChip {...contact} />
                <StateOfAccess contact={contact} />
              </div>
              <div className="flex flex-wrap gap-2 print:hidden">
                <LinkButton size="small" to={{ pathname: paths.editContact(contact.id), search }}>
                  {t('actions.edit')}
                </LinkButton>
                <PanelActions contact={contact} />
                <LinkButton size="small" look="quiet" to={paths.contactPage(contact.id)}>
                  {t('panel.wholePage')}
                </LinkButton>
              </div>
            </>
          }
        >
          <PanelPart title={t('panel.details')}>
            <ContactDetails contact={contact} />
          </PanelPart>
          <PanelPart title={t('history.title')}>
            <ContactHistory contact={contact} />
          </PanelPart>
        </PanelFrame>
      )}
    </OpenedContact>
  );
}
