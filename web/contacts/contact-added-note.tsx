import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router-dom';
import { useFormats } from '../i18n/formats.ts';
import { Note } from '../ui/note.tsx';
import { type ContactAdded, readContactAdded } from './contact-added.ts';

/** Says who was added, that the mail went out and until when its password works. Read out: the words come into a region that is there already. */
export function ContactAddedNote() {
  const { t } = useTranslation('contacts');
  const formats = useFormats();
  const navigate = useNavigate();
  const { state, pathname, search } = useLocation();
  const [added, setAdded] = useState<ReturnType<typeof readContactAdded>>();

  useEffect(() => {
    const arrived = readContactAdded(state);
    if (!arrived) return;
    setAdded(arrived);
    // A reload must not say it again.
    navigate(pathname + search, { replace: true, state: null });
  }, [state, pathname, search, navigate]);

  const whatFollows = ({ lapsesAt, plannedFor, ...who }: ContactAdded['added']) => {
    if (plannedFor) return t('add.addedPlanned', { ...who, at: formats.moment(plannedFor) });
    return lapsesAt
      ? t('add.addedInvited', { ...who, until: formats.moment(lapsesAt) })
      : t('add.addedWithoutAccess', who);
  };

  return (
    <div role="status" className={added ? '' : 'absolute'}>
      {added && (
        <Note kind="ok">
          <p>
            <b>{t('add.added', added)}</b> {whatFollows(added)}
          </p>
        </Note>
      )}
    </div>
  );
}
