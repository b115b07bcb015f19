import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emailAddress } from '../../api-client/fields.ts';
import { alternativeSignInName } from '../../api-client/sign-in/alternative-sign-in-name.ts';
import { useSettings } from '../app/settings.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Works out the alternative sign-in name (G0.9) while somebody types their e-mail address. Nothing is sent. */
export function AlternativeName() {
  const { t } = useTranslation('help');
  const hostingDomain = useSettings()?.hostingDomain;
  const [typed, setTyped] = useState('');
  const email = emailAddress.safeParse(typed);
  const name = email.success && hostingDomain ? alternativeSignInName(email.data, hostingDomain) : undefined;
  return (
    <div className="grid gap-4">
      <TextField
        label={t('problems.alternativeName.label')}
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="grid justify-items-start gap-2">
        <p className="font-semibold leading-snug">{t('problems.alternativeName.result')}</p>
        {name ? (
          <>
            <code className="bg-paper-sunken px-3 py-2 font-code [overflow-wrap:anywhere]">{name}</code>
            <CopyButton text={name} label={t('problems.alternativeName.copy')} />
          </>
        ) : (
          <p className="text-ink-soft">{t('problems.alternativeName.empty')}</p>
        )}
      </div>
    </div>
  );
}
