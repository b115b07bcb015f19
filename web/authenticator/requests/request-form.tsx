import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { approvalLastsFor } from '../../../api-client/authenticator/approval-rules.ts';
import { Button } from '../../ui/button.tsx';
import type { WaitingRequest } from '../accounts/waiting-requests.ts';
import { AccountLabel } from '../frame/account-label.tsx';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { Keypad } from './keypad.tsx';
import { NumberPlate } from './number-plate.tsx';
import type { useRequestAnswer } from './request-answer.ts';
import { RequestFacts } from './request-facts.tsx';
import { TimeBar, TimeLeft } from './time-left.tsx';

const wholeTime = approvalLastsFor / 1000;

interface RequestFormProps {
  waiting: WaitingRequest;
  seconds: number;
  /** Another request waits behind this one. */
  hasMore: boolean;
  answer: ReturnType<typeof useRequestAnswer>;
}

/** Asks whether it is the person who signs in: what the request is for, the number, Approve and Deny (G0.7, G4.8). */
export function RequestForm({ waiting: { request }, seconds, hasMore, answer }: RequestFormProps) {
  const { t } = useTranslation('authenticator');
  const [number, setNumber] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const form = useId();
  const type = (typed: string) => {
    setNumber(typed.slice(0, 2));
    setIncomplete(false);
  };
  const approve = (event: FormEvent) => {
    event.preventDefault();
    if (number.length === 2) return void answer.approve(number);
    setIncomplete(true);
    field.current?.focus();
  };
  const { organisations, account, purpose } = request;
  return (
    <PhoneFrame
      aside={<TimeLeft seconds={seconds} />}
      foot={
        <div className="grid grid-cols-2 gap-3">
          <Button
            look="secondary"
            className="border-danger! text-danger!"
            pending={answer.pending === 'deny'}
            onClick={() => void answer.deny()}
          >
            {t('request.deny')}
          </Button>
          <Button
            type="submit"
            form={form}
            look={number.length === 2 ? 'primary' : 'later'}
            pending={answer.pending === 'approve'}
          >
            {t('request.approve')}
          </Button>
        </div>
      }
    >
      <TimeBar seconds={seconds} ofSeconds={wholeTime} />
      <ScreenTitle>{t(purpose === 'pairing' ? 'request.tryOutTitle' : 'request.title')}</ScreenTitle>
      <AccountLabel account={{ organisations, label: account }} />
      <RequestFacts {...request} />
      <form id={form} noValidate className="grid gap-4" onSubmit={approve}>
        <NumberPlate
          ref={field}
          value={number}
          error={isIncomplete ? t('request.numberNeeded') : undefined}
          onChange={type}
        />
        <ProblemNote error={answer.error} typed />
        <Keypad onDigit={(digit) => type(number + digit)} onErase={() => type(number.slice(0, -1))} />
      </form>
      {hasMore && <p className="text-ink-soft text-sm">{t('request.more')}</p>}
    </PhoneFrame>
  );
}
