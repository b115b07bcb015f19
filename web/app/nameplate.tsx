import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useSession } from './session.ts';
import { useSignOut } from './sign-out.ts';

function SwitchOrganisation() {
  const { t } = useTranslation('inside');
  const { organisation, signInName } = useSession();
  const [asking, setAsking] = useState(false);
  const signOut = useSignOut();
  const close = () => {
    setAsking(false);
    signOut.reset();
  };
  return (
    <>
      <button
        type="button"
        className="min-h-6 w-fit text-link text-xs underline underline-offset-[0.2em]"
        onClick={() => setAsking(true)}
      >
        {t('switch')}
      </button>
      {asking && (
        <ConfirmDialog
          title={t('switchDialog.title')}
          confirm={t('switchDialog.confirm')}
          cancel={t('cancel')}
          pending={signOut.isPending}
          error={signOut.error}
          onConfirm={() => signOut.mutate({ signInName })}
          onClose={close}
        >
          <p>{t('switchDialog.signsOut', { organisation: organisation.name })}</p>
          <p>{t('switchDialog.nameFilledIn')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** The organisation that one is signed in for and, for whom there are others, the way there (G0.8). */
export function Nameplate() {
  const { t } = useTranslation('inside');
  const { organisation, hasOtherOrganisations } = useSession();
  return (
    <div className="order-3 flex min-h-[2.375rem] min-w-0 basis-full flex-wrap items-center justify-between gap-x-3 rounded-control border-[1.5px] border-line-control bg-paper-sunken px-3 py-1 leading-tight narrow:order-none narrow:grid narrow:basis-auto">
      <b className="min-w-0">
        <VisuallyHidden>{t('organisation')} </VisuallyHidden>
        {organisation.name}
      </b>
      {hasOtherOrganisations && <SwitchOrganisation />}
    </div>
  );
}
