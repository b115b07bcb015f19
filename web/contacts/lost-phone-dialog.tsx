import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { contactHistoryKey, contactMethodsKey } from '../../api-client/contacts/contact-queries.ts';
import type { MethodReset } from '../../api-client/contacts/reset-methods.ts';
import { shownResetCode } from '../../api-client/sign-in/reset-code.ts';
import { api } from '../app/api.ts';
import { ServiceDeskLine } from '../app/service-desk-line.tsx';
import { useSingleMutation } from '../app/single-mutation.ts';
import { useFormats } from '../i18n/formats.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { problemCode } from '../ui/problem-words.ts';

interface LostPhoneDialogProps {
  contact: Contact;
  onClose: () => void;
}

/** The code, the only time that it is shown: to be read out, and what the person does with it. */
function CodeToReadOut({
  name,
  reset: { code, lapsesAt },
  onClose,
}: {
  name: string;
  reset: MethodReset;
  onClose: () => void;
}) {
  const { t } = useTranslation('contacts');
  const formats = useFormats();
  const shown = shownResetCode(code);
  return (
    <ConfirmDialog
      title={t('lostPhone.codeTitle', { name })}
      cancel={t('lostPhone.done')}
      pending={false}
      error={null}
      staysOpen
      onClose={onClose}
    >
      <p>{t('lostPhone.readOut')}</p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <strong translate="no" className="whitespace-nowrap font-code text-3xl tracking-code">
          {shown}
        </strong>
        <CopyButton text={shown} label={t('lostPhone.copy')} />
      </p>
      <p>{t('lostPhone.holdsUntil', { until: formats.moment(lapsesAt) })}</p>
      <p>{t('lostPhone.next', { name })}</p>
      <p>{t('lostPhone.onlyOnce')}</p>
    </ConfirmDialog>
  );
}

/** Why it cannot be done here, and who can: there is nothing left to say yes to. */
function AtServiceDesk({ name, error, onClose }: { name: string; error: Error | null; onClose: () => void }) {
  const { t } = useTranslation('contacts');
  return (
    <ConfirmDialog
      title={t('lostPhone.title', { name })}
      cancel={t('lostPhone.close')}
      pending={false}
      error={null}
      onClose={onClose}
    >
      <FormError error={error} />
      <ServiceDeskLine question={t('lostPhone.serviceDesk')} />
    </ConfirmDialog>
  );
}

/** Asks, before the methods of a contact are reset, whether they are who is on the phone; then shows the code, once. */
export function LostPhoneDialog({ contact: { id: contactId, name }, onClose }: LostPhoneDialogProps) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  // Not kept by the query cache: it is a secret, and shown only as long as this dialog is open.
  const [reset, setReset] = useState<MethodReset>();
  const resetting = useSingleMutation({
    mutationFn: async () => setReset(await api.resetMethods({ params: { contactId } })),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: contactHistoryKey(contactId) });
      void queryClient.invalidateQueries({ queryKey: contactMethodsKey(contactId) });
    },
  });
  if (problemCode(resetting.error) === 'account_shared')
    return <AtServiceDesk name={name} error={resetting.error} onClose={onClose} />;
  if (reset) return <CodeToReadOut name={name} reset={reset} onClose={onClose} />;
  return (
    <ConfirmDialog
      title={t('lostPhone.title', { name })}
      confirm={t('lostPhone.confirm')}
      cancel={t('cancel')}
      look="danger"
      pending={resetting.isPending}
      error={resetting.error}
      onConfirm={() => resetting.mutate()}
      onClose={onClose}
    >
      <p>
        <b>{t('lostPhone.whoIsThis', { name })}</b> {t('lostPhone.callBack')}
      </p>
      <p>{t('lostPhone.ends', { name })}</p>
      <p>{t('lostPhone.stays', { name })}</p>
    </ConfirmDialog>
  );
}
