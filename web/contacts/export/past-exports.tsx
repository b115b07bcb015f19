import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { contactExportsQuery } from '../../../api-client/contacts/contact-queries.ts';
import type { ContactExport } from '../../../api-client/contacts/list-contact-exports.ts';
import { useActorWords } from '../../app/actor-words.ts';
import { api } from '../../app/api.ts';
import { paths } from '../../app/paths.ts';
import { useRecentMoment } from '../../i18n/recent-moment.ts';
import { More } from '../../ui/more.tsx';

/** Who exported the list before, when, as what and how much of it; the last one at once, the others on request. */
export function PastExports({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation('contact-export');
  const recent = useRecentMoment('within');
  const nameOf = useActorWords();
  const { data } = useQuery(contactExportsQuery(api));
  const [last, ...earlier] = data?.exports ?? [];
  if (!data) return null;
  if (!last) return <p className="text-ink-soft">{t('past.never')}</p>;
  const words = ({ by, at, format, contacts }: ContactExport) =>
    t('past.one', {
      who: nameOf(by),
      at: recent(at),
      format: format.toUpperCase(),
      count: contacts,
    });
  const entry = (each: ContactExport) => (
    <>
      <bdi>{words(each)}</bdi>{' '}
      {each.filters === '' ? (
        t('past.whole')
      ) : (
        <Link to={`${paths.contacts}?${each.filters}`} onClick={onLeave}>
          {t('past.selection')}
        </Link>
      )}
    </>
  );
  return (
    <>
      <p className="text-ink-soft leading-snug [overflow-wrap:anywhere]">
        {t('past.last')} {entry(last)}
      </p>
      {earlier.length > 0 && (
        <More question={t('past.earlier')}>
          <ol className="grid gap-2 leading-snug [overflow-wrap:anywhere]">
            {earlier.map((each) => (
              <li key={each.id}>{entry(each)}</li>
            ))}
          </ol>
        </More>
      )}
    </>
  );
}
