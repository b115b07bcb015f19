import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { ReviewDecision } from '../../api-client/reviews/list-review-decisions.ts';
import { useActorWords } from '../app/actor-words.ts';
import { paths } from '../app/paths.ts';
import { useFormats } from '../i18n/formats.ts';
import { useRightsInWords } from './rights-in-words.ts';

/** Something that was decided in a round: about whom, what, by whom and when; of a confirmation also what was confirmed. */
export function RoundDecision({ decision }: { decision: ReviewDecision }) {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  const nameOf = useActorWords();
  const rights = useRightsInWords();
  const { decision: what, by, at, contactId, name } = decision;
  const { may, products } = rights(decision);
  return (
    <li className="grid gap-1 border-line border-b px-5 py-3 leading-snug [overflow-wrap:anywhere] last:border-b-0">
      <p>
        {contactId ? (
          <Link to={paths.contactPage(contactId)} className="font-semibold">
            {name}
          </Link>
        ) : (
          <b>{name}</b>
        )}
        : {t(`decision.${what}`)}
      </p>
      {what === 'confirmed' && <p>{t('decision.kept', { rights: formats.list([...may, ...products]) })}</p>}
      <p className="text-ink-soft">{t('decision.by', { who: nameOf(by), moment: formats.moment(at) })}</p>
    </li>
  );
}
