import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useContactListAddress } from '../contact-list-address.ts';
import { ExportDialog } from './export-dialog.tsx';

/** *Export*: the list as it is filtered and in order now, as a file. */
export function ExportContacts() {
  const { t } = useTranslation('contact-export');
  const { view } = useContactListAddress();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="secondary" size="small" className="print:hidden" onClick={() => setIsOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && <ExportDialog view={view} onClose={() => setIsOpen(false)} />}
    </>
  );
}
