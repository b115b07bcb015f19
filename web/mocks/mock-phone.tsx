import { type FormEvent, useEffect, useState } from 'react';
import type { MockBrowser } from '../../api-client/mocks/answer-operation.ts';
import { createMockPhone } from '../../api-client/mocks/authenticator/mock-phone.ts';
import { problemCode } from '../ui/problem-words.ts';

/** A phone on the page, in the place of one in the hand: scans, approves with the typed number, denies. */
export function MockPhone({ browser }: { browser: MockBrowser }) {
  const [phone] = useState(() => createMockPhone(browser.world));
  const [shown, setShown] = useState(phone.look);
  const [refusal, setRefusal] = useState('');
  useEffect(() => {
    const looking = setInterval(() => setShown(phone.look()), 500);
    return () => clearInterval(looking);
  }, [phone]);

  const act = (what: Promise<void>) => {
    setRefusal('');
    what.catch((error: unknown) => setRefusal(problemCode(error))).finally(() => setShown(phone.look()));
  };
  const approve = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    act(phone.approve(String(new FormData(event.currentTarget).get('mock-number'))));
  };
  const { canPair, requestId, deniedId } = shown;
  return (
    <fieldset aria-label="phone">
      {canPair && (
        <button type="button" onClick={() => act(phone.pair('Mock phone'))}>
          scan
        </button>
      )}
      {requestId && (
        <form key={requestId} className="contents" onSubmit={approve}>
          <label>
            number
            <input name="mock-number" inputMode="numeric" maxLength={2} required size={2} />
          </label>
          <button type="submit">approve</button>
          <button type="button" onClick={() => act(phone.deny())}>
            deny
          </button>
        </form>
      )}
      {deniedId && (
        <button type="button" onClick={() => act(phone.report())}>
          not me
        </button>
      )}
      {refusal && <output>{refusal}</output>}
    </fieldset>
  );
}
