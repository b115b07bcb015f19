import { useTranslation } from 'react-i18next';
import { authorisations } from '../../api-client/contacts/authorisation.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { useProductNames } from './product-names.ts';

/** What a contact may do for the organisation, and which products they may use. */
export function ContactRights({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contact-page');
  const products = useProductNames()(contact.productIds);
  const rights = authorisations.filter((each) => contact.authorisations.includes(each));
  return (
    <>
      {rights.length === 0 && <p className="text-ink-soft">{t('rights.none')}</p>}
      {rights.length > 0 && (
        <ul className="grid gap-2 leading-snug">
          {rights.map((right) => (
            <li key={right}>{t(`rights.${right}`)}</li>
          ))}
        </ul>
      )}
      <div className="grid gap-2">
        <h3 className="text-sm">{t('rights.products')}</h3>
        {products.length === 0 && <p className="text-ink-soft">{t('rights.noProducts')}</p>}
        {products.length > 0 && (
          <ul className="grid gap-1 leading-snug">
            {products.map((product) => (
              <li key={product}>{product}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
