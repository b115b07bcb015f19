import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { useSession } from '../app/session.ts';
import { useFormats } from '../i18n/formats.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import type { News } from '../ui/toast.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { asksFirst, type ContactAction } from './contact-action.ts';
import { ContactMenu } from './contact-menu.tsx';
import { usePerformContactAction } from './perform-contact-action.ts';

interface ContactActionsProps {
  contact: Contact;
  onNews: (news: News) => void;
}

/** The menu of a row, the question before what takes something away, and the news of how it went. */
export function ContactActions({ contact, onNews }: ContactActionsProps) {
  const { t } = useTranslation('contacts');
  const { organisation } = useSession();
  const formats = useFormats();
  const words = useProblemWords();
  const [asked, setAsked] = useState<'withdraw' | 'block'>();
  const { name } = contact;

  const performing = usePerformContactAction(contact, {
    onSuccess: (action, changed) => {
      setAsked(undefined);
      const until = changed.invitation ? formats.moment(changed.invitation.lapsesAt) : '';
      onNews({ kind: 'ok', text: t(`succeeded.${action}`, { name, until }) });
    },
    onFailure: (action, error) => {
      if (asksFirst(action)) return;
      onNews({ kind: 'danger', text: `${t('didNotSucceed', { name })} ${words.ofProblem(error)}` });
    },
  });

  const choose = (action: ContactAction) => {
    if (performing.isPending) return;
    performing.reset();
    if (asksFirst(action)) setAsked(action);
    else performing.mutate(action);
  };

  return (
    <>
      <span className="inline-flex flex-wrap items-center justify-end gap-2">
        {performing.isPending && !asked && <span className="text-ink-soft">{t('busy')}</span>}
        <ContactMenu contact={contact} onChoose={choose} />
      </span>
      <VisuallyHidden role="status">
        {performing.isPending && t(`underWay.${performing.variables}`, { name })}
      </VisuallyHidden>
      {asked && (
        <ConfirmDialog
          title={t(`${asked}.title`, { name })}
          confirm={t(`actions.${asked}`)}
          cancel={t('cancel')}
          look="danger"
          pending={performing.isPending}
          error={performing.error}
          onConfirm={() => performing.mutate(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{t(`${asked}.access`, { name, organisation: organisation.name })}</p>
          <p>{t(`${asked}.stays`, { name })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
