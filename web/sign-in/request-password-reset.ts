import { api } from '../app/api.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { chosenLanguage } from '../i18n/language-choice.ts';

/** Asks for a link to choose a new password. What comes of it is told by mail only. */
export const useRequestPasswordReset = () =>
  useSingleMutation({
    mutationFn: (signInName: string) => {
      const language = chosenLanguage();
      return api.requestPasswordReset({ body: { signInName, ...(language && { language }) } });
    },
  });
