import { useTranslation } from 'react-i18next';
import { PhoneIcon } from '../frame/phone-icon.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const keyStyle =
  'grid min-h-[2.75rem] place-items-center rounded-control border border-line bg-paper-sunken font-medium text-xl tabular-nums active:bg-tint [@media(height>=48rem)]:min-h-[3.625rem]';

interface KeypadProps {
  onDigit: (digit: string) => void;
  onErase: () => void;
}

/** The digits, in the place of the phone's own keyboard, which would cover the buttons. */
export function Keypad({ onDigit, onErase }: KeypadProps) {
  const { t } = useTranslation('authenticator');
  const key = (digit: string, place = '') => (
    <button key={digit} type="button" className={`${keyStyle} ${place}`} onClick={() => onDigit(digit)}>
      {digit}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a frame
    <div
      role="group"
      aria-label={t('request.digits')}
      className="grid grid-cols-3 gap-1.5 [@media(height>=48rem)]:gap-2"
    >
      {digits.map((digit) => key(digit))}
      {key('0', 'col-start-2')}
      <button
        type="button"
        aria-label={t('request.erase')}
        className="grid place-items-center rounded-control"
        onClick={onErase}
      >
        <PhoneIcon name="erase" />
      </button>
    </div>
  );
}
