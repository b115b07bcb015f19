import { Moment } from '../../app/moment.tsx';
import { PhoneFrame } from './phone-frame.tsx';

/** Stands where a screen is on its way. */
export const Waiting = () => (
  <PhoneFrame>
    <Moment />
  </PhoneFrame>
);
