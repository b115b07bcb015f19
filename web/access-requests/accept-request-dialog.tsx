import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationProductsQuery } from '../../api-client/products/product-queries.ts';
import { api } from '../app/api.ts';
import { useIdempotencyKeys } from '../app/idempotency-key.ts';
import { RightMomentField } from '../app/right-terms/right-moment-field.tsx';
import { useTermWords } from '../app/right-terms/term-words.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { codeAtField } from '../ui/form-problem.ts';
import { useProblemWords } from '../ui/problem-words.ts';
import type { AnswerDialogProps } from './answer-dialog.ts';
import { isEnded } from './request-answered.ts';

/** Asks for the products before a request is accepted; those that the list gives already are ticked. */
export function AcceptRequestDialog({ request, onAnswered, onClose }: AnswerDialogProps) {
  const { t } = useTranslation(['access-requests', 'rights']);
  const { language } = useLanguage();
  const keys = useIdempotencyKeys();
  const products = useQuery(organisationProductsQuery(api));
  const [chosen, setChosen] = useState(request.productIds);
  const { id: requestId, name, email } = request;
  const { end: endInWords } = useTermWords();
  const words = useProblemWords();
  const isOver = request.endsAt !== null && new Date(request.endsAt) <= new Date();
  const [endsAt, setEndsAt] = useState(isOver ? null : request.endsAt);
  const accepting = useSingleMutation({
    mutationFn: () => {
      const asked = { params: { requestId }, body: { productIds: chosen, endsAt } };
      return api.acceptAccessRequest({ ...asked, idempotencyKey: keys.for(asked) });
    },
    onSuccess: () => onAnswered({ kind: 'accepted', name }),
    onError: (error) => isEnded(error) && onAnswered({ kind: 'ended', name }),
  });
  const wrongEnd = codeAtField(accepting.error, 'endsAt');
  const toggle = (id: string, wanted: boolean) =>
    setChosen([...chosen.filter((other) => other !== id), ...(wanted ? [id] : [])]);
  return (
    <ConfirmDialog
      title={t('accept.title', { name })}
      confirm={t('accept.confirm')}
      cancel={t('cancel')}
      pending={accepting.isPending}
      error={wrongEnd ? null : accepting.error}
      onConfirm={() => accepting.mutate()}
      onClose={onClose}
    >
      {isOver && request.endsAt && <p>{t('accept.ended', { name, until: endInWords(request.endsAt) })}</p>}
      <p className="[overflow-wrap:anywhere]">
        {t(request.renews ? 'accept.renewText' : 'accept.text', { email })}
      </p>
      <div className="grid gap-4 pt-2">
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
        <RightMomentField
          edge="end"
          label={t('accept.ends')}
          hint={t('rights:throughHint')}
          error={wrongEnd && words.ofField({ message: wrongEnd })}
          value={endsAt}
          onChange={setEndsAt}
        />
      </div>
    </ConfirmDialog>
  );
}
