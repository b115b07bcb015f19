import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { paths } from '../app/paths.ts';
import { TickBox } from '../ui/tick-box.tsx';
import { AccessChip } from './access-chip.tsx';
import { AuthorisationTags } from './authorisation-tags.tsx';
import { ContactMenu } from './contact-menu.tsx';
import { useContactTasks } from './contact-tasks.ts';
import { PastMoment } from './past-moment.tsx';

interface ContactRowProps {
  contact: Contact;
  isOpen: boolean;
  isChosen: boolean;
  onChoose: (wanted: boolean, range: boolean) => void;
}

export const contactLinkId = (contactId: string) => `contact-${contactId}`;

/** One contact of the list; a short card where there is little room. */
export function ContactRow({ contact, isOpen, isChosen, onChoose }: ContactRowProps) {
  const { t } = useTranslation('contacts');
  const { search } = useLocation();
  const { busy } = useContactTasks();
  const { id, name, email, authorisations, access, invitation } = contact;
  return (
    <tr className={`${isChosen ? 'is-chosen' : ''} ${isOpen ? 'is-open' : ''}`}>
      <td className="c-choice">
        <TickBox
          label={t('choose.one', { name })}
          checked={isChosen}
          onChange={({ target, nativeEvent }) =>
            onChoose(target.checked, (nativeEvent as unknown as MouseEvent).shiftKey === true)
          }
        />
      </td>
      <td className="c-name">
        <Link
          id={contactLinkId(id)}
          to={{ pathname: paths.contact(id), search }}
          aria-current={isOpen ? 'true' : undefined}
        >
          {name}
        </Link>
        <span className="c-email">{email}</span>
      </td>
      <td className="c-authorisations">
        <AuthorisationTags authorisations={authorisations} />
      </td>
      <td className="c-access">
        <AccessChip access={access} invitation={invitation} />
      </td>
      <td className={`c-moment c-signed-in ${contact.lastSignedInAt ? '' : 'is-never'}`}>
        <span className="c-label">{t('columns.lastSignedIn')}: </span>
        <PastMoment at={contact.lastSignedInAt} />
      </td>
      <td className="c-moment c-reminded">
        <PastMoment at={contact.lastRemindedAt} />
      </td>
      <td className="c-actions">
        {busy.has(id) && <span className="text-ink-soft">{t('busy')}</span>}
        <ContactMenu contact={contact} />
      </td>
    </tr>
  );
}
