import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import { Button } from '../ui/button.tsx';
import { useSharedState } from '../ui/shared-state.ts';
import { ScreenHeading } from './screen-heading.tsx';
import { newVersion } from './version/new-version.ts';

/** In the place of a screen that cannot be shown: the server has a newer version, or something is wrong with it. */
function ScreenFailed() {
  const { t } = useTranslation();
  const what = useSharedState(newVersion) ? 'newVersion' : 'screenFailed';
  return (
    <>
      <ScreenHeading title={t(`${what}.title`)} lead={t(`${what}.lead`)} />
      <div>
        <Button onClick={() => location.reload()}>{t(`${what}.load`)}</Button>
      </div>
    </>
  );
}

interface BoundaryProps {
  /** Another address is another try. */
  place: string;
  frame: (content: ReactNode) => ReactNode;
  children: ReactNode;
}

interface BoundaryState {
  hasFailed: boolean;
  place: string;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false, place: this.props.place };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ place }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return place === state.place ? null : { hasFailed: false, place };
  }

  override render() {
    return this.state.hasFailed ? this.props.frame(<ScreenFailed />) : this.props.children;
  }
}

/** When a screen cannot be shown: says so within `frame`, and offers to load the page again. */
export function ScreenBoundary({ frame, children }: Omit<BoundaryProps, 'place'>) {
  const { pathname } = useLocation();
  return (
    <Boundary place={pathname} frame={frame}>
      {children}
    </Boundary>
  );
}
