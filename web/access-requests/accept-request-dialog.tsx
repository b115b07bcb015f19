import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationProductsQuery } from '../../api-client/products/product-queries.ts';
import { api } from '../app/api.ts';
import { useIdempotencyKeys } from '../app/idempotency-key.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import type { AnswerDialogProps } from './answer-dialog.ts';
import { isEnded } from './request-answered.ts';

/** Asks for the products before a request is accepted; those that the list gives already are ticked. */
export function AcceptRequestDialog({ request, onAnswered, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('access-requests');
  const { language } = useLanguage();
  const keys = useIdempotencyKeys();
  const products = useQuery(organisationProductsQuery(api));
  const [chosen, setChosen] = useState(request.productIds);
  const { id: requestId, name, email } = request;
  const accepting = useSingleMutation({
    mutationFn: () => {
      const asked = { params: { requestId }, body: { productIds: chosen } };
      return api.acceptAccessRequest({ ...asked, idempotencyKey: keys.for(asked) });
    },
    onSuccess: () => onAnswered({ kind: 'accepted', name }),
    onError: (error) => isEnded(error) && onAnswered({ kind: 'ended', name }),
  });
  const toggle = (id: string, wanted: boolean) =>
    setChosen([...chosen.filter((other) => other !== id), ...(wanted ? [id] : [])]);
  return (
    <ConfirmDialog
      title={t('accept.title', { name })}
      confirm={t('accept.confirm')}
      cancel={t('cancel')}
      pending={accepting.isPending}
      error={accepting.error}
      onConfirm={() => accepting.mutate()}
      onClose={onClose}
    >
      <p className="[overflow-wrap:anywhere]">{t('accept.text', { email })}</p>
      <CheckboxGroup legend={t('accept.products')}>
        {products.isPending && <p className="text-ink-soft">{t('accept.loading')}</p>}
        {!products.data && products.error && (
          <FetchFailed
            what={t('accept.productsFailed')}
            error={products.error}
            tryAgain={t('tryAgain')}
            pending={products.isFetching}
            onTryAgain={() => void products.refetch()}
          />
        )}
        {products.data?.products.length === 0 && <p>{t('accept.noProducts')}</p>}
        {products.data?.products.map(({ id, name: product }) => (
          <Checkbox
            key={id}
            label={product[language]}
            checked={chosen.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
        ))}
      </CheckboxGroup>
    </ConfirmDialog>
  );
}
