import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { refuseAccessRequestSchema } from '../../api-client/access-requests/refuse-access-request.ts';
import { api } from '../app/api.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { belongsToField, showAtFields } from '../ui/form-problem.ts';
import { useProblemWords } from '../ui/problem-words.ts';
import { TextField } from '../ui/text-field.tsx';
import type { AnswerDialogProps } from './answer-dialog.ts';
import { isEnded } from './request-answered.ts';

/** Asks for the reason before a request is refused: it goes to the person. */
export function RefuseRequestDialog({ request, onAnswered, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('access-requests');
  const words = useProblemWords();
  const form = useForm({ resolver: zodResolver(refuseAccessRequestSchema), defaultValues: { reason: '' } });
  const { id: requestId, name } = request;
  const refusing = useSingleMutation({
    mutationFn: (body: { reason: string }) => api.refuseAccessRequest({ params: { requestId }, body }),
    onSuccess: () => onAnswered({ kind: 'refused', name }),
    onError: (error) => {
      if (isEnded(error)) onAnswered({ kind: 'ended', name });
      else showAtFields(error, form.setError);
    },
  });
  const submit = form.handleSubmit((body) => refusing.mutate(body));
  return (
    <ConfirmDialog
      title={t('refuse.title', { name })}
      confirm={t('refuse.confirm')}
      cancel={t('cancel')}
      look="danger"
      focus="content"
      pending={refusing.isPending}
      error={belongsToField(refusing.error) ? null : refusing.error}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <p>{t('refuse.text', { name })}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          small
          label={t('refuse.reason')}
          error={words.ofField(form.formState.errors.reason)}
          autoComplete="off"
          autoFocus
          {...form.register('reason')}
        />
      </form>
    </ConfirmDialog>
  );
}
