import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alternativeNameOf } from '../../api-client/sign-in/alternative-name-of.ts';
import { paths } from '../app/paths.ts';
import { useSettings } from '../app/settings.ts';
import { useSignInNameAtHand } from '../app/sign-in-name-at-hand.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { useSettledValue } from '../ui/settled-value.ts';
import { TextField } from '../ui/text-field.tsx';

/** Somebody who is still typing is not told that the address is not whole yet. */
const pause = 900;

function Result({ name }: { name: string }) {
  const { t } = useTranslation('help');
  return (
    <div className="grid justify-items-start gap-3 border-line-control border-s-4 bg-paper-sunken px-4 py-3">
      <p className="text-sm">
        {t('alternativeName.result')}{' '}
        <code className="block font-code font-semibold text-base text-ink leading-snug [overflow-wrap:anywhere]">
          {name}
        </code>
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton text={name} label={t('alternativeName.copy')} />
        <LinkButton size="small" look="quiet" to={paths.signIn} state={{ signInName: name }}>
          {t('alternativeName.use')}
        </LinkButton>
      </div>
    </div>
  );
}

/** Works out the alternative sign-in name (G0.9) while somebody types their e-mail address. Nothing is sent. */
export function AlternativeName() {
  const { t } = useTranslation('help');
  const words = useProblemWords();
  const hostingDomain = useSettings()?.hostingDomain;
  const [typed, setTyped] = useState(useSignInNameAtHand());
  const settled = useSettledValue(typed, pause);
  const [left, setLeft] = useState(false);
  if (!hostingDomain) return null;

  const found = alternativeNameOf(typed, hostingDomain);
  const isMistakeSaid = typed.trim() !== '' && (left || settled === typed);
  return (
    <div className="grid gap-4">
      <TextField
        label={t('alternativeName.label')}
        hint={t('alternativeName.hint')}
        error={'mistake' in found && isMistakeSaid ? words.ofField({ message: found.mistake }) : undefined}
        name="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={typed}
        onBlur={() => setLeft(true)}
        onChange={(event) => {
          setLeft(false);
          setTyped(event.target.value);
        }}
      />
      <div role="status">{'name' in found && <Result name={found.name} />}</div>
    </div>
  );
}
