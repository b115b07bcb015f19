import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { paths } from '../app/paths.ts';
import { useFormats } from '../i18n/formats.ts';
import { useRecentMoment } from '../i18n/recent-moment.ts';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { StateChip } from '../ui/state-chip.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { useRightsInWords } from './rights-in-words.ts';

interface PersonToReviewProps {
  contact: Contact;
  /** Somebody else has to confirm this one. */
  isOwn: boolean;
  isChosen: boolean;
  isBusy: boolean;
  onChoose: (wanted: boolean) => void;
  onConfirm: () => void;
  onEnd: () => void;
}

export const personToReviewId = (contactId: string) => `to-review-${contactId}`;

/** One contact, with what one needs to know in order to decide, and the decisions. */
export function PersonToReview(props: PersonToReviewProps) {
  const { contact, isOwn, isChosen, isBusy, onChoose, onConfirm, onEnd } = props;
  const { t } = useTranslation(['reviews', 'contacts']);
  const formats = useFormats();
  const recent = useRecentMoment('within');
  const rights = useRightsInWords();
  const { id, name, email, jobTitle, access, lastSignedInAt } = contact;
  const { may, products } = rights(contact);
  const hasAccess = access !== 'none' || contact.rights.length > 0;
  return (
    <li className={isChosen ? 'is-chosen' : ''}>
      <div>
        {!isOwn && (
          <TickBox
            label={t('choose.one', { name })}
            checked={isChosen}
            onChange={({ target }) => onChoose(target.checked)}
          />
        )}
      </div>
      <div className="grid gap-0.5 leading-snug [overflow-wrap:anywhere]">
        <Link id={personToReviewId(id)} to={paths.contactPage(id)} className="w-fit font-semibold">
          {name}
        </Link>
        <span className="text-ink-soft">{email}</span>
        {jobTitle && <span className="text-ink-soft">{jobTitle}</span>}
      </div>
      <div className="what grid gap-1 leading-snug">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StateChip access={access}>{t(`contacts:access.${access}`)}</StateChip>
          <span>{formats.list(may)}</span>
        </p>
        {products.length > 0 && <p>{formats.list(products)}</p>}
        <p className="text-ink-soft">
          {lastSignedInAt ? t('signedIn', { moment: recent(lastSignedInAt) }) : t('neverSignedIn')}
        </p>
      </div>
      <div className="acts print:hidden">
        {isOwn ? (
          <p className="max-w-[16rem] text-ink-soft leading-snug">{t('own')}</p>
        ) : (
          <Button
            look="secondary"
            size="small"
            pending={isBusy}
            aria-label={t('confirmOne', { name })}
            onClick={onConfirm}
          >
            {t('confirm')}
          </Button>
        )}
        <LinkButton
          look="quiet"
          size="small"
          to={paths.editContactOnPage(id)}
          aria-label={t('changeOne', { name })}
        >
          {t('change')}
        </LinkButton>
        {!isOwn && hasAccess && (
          <Button look="quiet" size="small" aria-label={t('endOne', { name })} onClick={onEnd}>
            {t('end')}
          </Button>
        )}
      </div>
    </li>
  );
}
