import { Component, type ReactNode } from 'react';
import { ApiUnreachable } from '../../api-client/client.ts';
import { shutDoor } from './door-positions.ts';
import { EntryLayout } from './entry-layout.tsx';
import { PageProblem } from './page-problem.tsx';

/** When a screen cannot be shown, most often because its chunk could not be fetched: says so, and offers to load the page again. */
export class ScreenBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: new ApiUnreachable(error) };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <EntryLayout position={shutDoor}>
        <PageProblem error={this.state.error} onTryAgain={() => location.reload()} />
      </EntryLayout>
    );
  }
}
