import { useEffect, useState } from 'react';
import type { MockBrowser } from '../../api-client/mocks/answer-operation.ts';
import { networkConditions } from '../../api-client/mocks/network-condition.ts';
import { shownCode } from '../../api-client/mocks/shown-code.ts';
import { currentCondition, forgetMock, putForward, setCondition } from './browser-storage.ts';
import { MockPhone } from './mock-phone.tsx';
import './mock-bar.css';

/** What an authenticator app would show, as long as a sign-in is under way. */
function AppCode({ browser }: { browser: MockBrowser }) {
  const [code, setCode] = useState(() => shownCode(browser));
  useEffect(() => {
    const looking = setInterval(() => setCode(shownCode(browser)), 1_000);
    return () => clearInterval(looking);
  }, [browser]);
  return code && <output aria-label="TOTP">{code}</output>;
}

const day = 24 * 60 * 60_000;

function tomorrow() {
  putForward(day);
  location.reload();
}

function startAnew() {
  forgetMock();
  location.assign('/');
}

/**
 * For developers: says that no server is behind the screens, and sets what is between them and it. The same few technical
 * words in every language, so that scripts find them too.
 */
export function MockBar({ browser }: { browser: MockBrowser }) {
  const [current, setCurrent] = useState(currentCondition);
  return (
    <div lang="en" className="mock-bar-row">
      <b>MOCK</b>
      <fieldset aria-label="network">
        {networkConditions.map((condition) => (
          <label key={condition}>
            <input
              type="radio"
              name="mock-network"
              checked={condition === current}
              onChange={() => {
                setCondition(condition);
                setCurrent(condition);
              }}
            />
            {condition}
          </label>
        ))}
      </fieldset>
      <AppCode browser={browser} />
      <MockPhone browser={browser} />
      <a href="/outbox">outbox</a>
      <button type="button" onClick={tomorrow}>
        +24 h
      </button>
      <button type="button" onClick={startAnew}>
        reset
      </button>
    </div>
  );
}
