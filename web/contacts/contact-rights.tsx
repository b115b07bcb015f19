import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { type GivenRight, isAuthorisation } from '../../api-client/contacts/given-right.ts';
import { useRightNames } from '../app/right-terms/right-names.ts';
import { useTermWords } from '../app/right-terms/term-words.ts';
import { useProductNames } from './product-names.ts';

function Right({ given }: { given: GivenRight }) {
  const { t } = useTranslation('contact-page');
  const nameOf = useRightNames();
  const dates = useTermWords().now(given);
  const { right } = given;
  return (
    <li>
      {isAuthorisation(right) ? t(`rights.${right}`) : nameOf(right)}
      {dates && <span className="text-ink-soft"> ({dates})</span>}
    </li>
  );
}

/** What a contact may do for the organisation, with its dates, and which products they may use. */
export function ContactRights({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contact-page');
  const products = useProductNames()(contact.productIds);
  const { rights } = contact;
  return (
    <>
      {rights.length === 0 && <p className="text-ink-soft">{t('rights.none')}</p>}
      {rights.length > 0 && (
        <ul className="grid gap-2 leading-snug">
          {rights.map((given) => (
            <Right key={given.right} given={given} />
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
