import { useMutation } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { chosenLanguage } from '../i18n/language-choice.ts';

/** Asks for a link to choose a new password. What comes of it is told by mail only. */
export const useRequestPasswordReset = () =>
  useMutation({
    mutationFn: (signInName: string) => {
      const language = chosenLanguage();
      return api.requestPasswordReset({ body: { signInName, ...(language && { language }) } });
    },
  });
