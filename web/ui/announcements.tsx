import { createSharedState, useSharedState } from './shared-state.ts';

interface Announcement {
  readonly words: string;
  readonly number: number;
}

const latest = createSharedState<Announcement>({ words: '', number: 0 });

/** Has something read out to who listens, once they are not being told something else. */
export const announce = (words: string) => latest.set({ words, number: latest.get().number + 1 });

/** Where announcements are made. Once on the page, and always there, or the first would not be heard. */
export function Announcements() {
  const { words, number } = useSharedState(latest);
  return (
    <div role="status" className="sr-only">
      <span key={number}>{words}</span>
    </div>
  );
}
