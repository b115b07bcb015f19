import type { ReactNode } from 'react';
import { PhoneFrame } from './phone-frame.tsx';
import { ScreenTitle } from './screen-title.tsx';

interface PlainScreenProps {
  title: string;
  lead?: string;
  foot?: ReactNode;
  children?: ReactNode;
}

/** A screen that says one thing, and the way on. */
export const PlainScreen = ({ title, lead, foot, children }: PlainScreenProps) => (
  <PhoneFrame foot={foot}>
    <ScreenTitle>{title}</ScreenTitle>
    {lead && <p>{lead}</p>}
    {children}
  </PhoneFrame>
);
