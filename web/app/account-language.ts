import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Language } from '../../api-client/language.ts';
import type { Session } from '../../api-client/session/session.ts';
import { sessionKey } from '../../api-client/session/session-queries.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { chosenLanguage } from '../i18n/language-choice.ts';
import { api } from './api.ts';

/** Keeps screen and account in one language: a choice made on this browser goes to the account; without one, the account's is shown. */
export function useAccountLanguage(session: Session | undefined) {
  const queryClient = useQueryClient();
  const { language: shown, show } = useLanguage();
  const { mutate: keep } = useMutation({
    mutationFn: (language: Language) => api.setLanguage({ body: { language } }),
    onSuccess: (_, language) => {
      queryClient.setQueryData<Session>(sessionKey, (known) => known && { ...known, language });
    },
  });
  const kept = session?.language;
  useEffect(() => {
    if (!kept) return;
    const chosen = chosenLanguage();
    if (chosen === shown && chosen !== kept) keep(chosen);
    if (!chosen && shown !== kept) void show(kept);
  }, [kept, shown, show, keep]);
}
