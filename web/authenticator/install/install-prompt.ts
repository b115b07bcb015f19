import { createSharedState, useSharedState } from '../../ui/shared-state.ts';

/** A browser that can install the app offers to ask (Manifest Incubations, `beforeinstallprompt`). It can be used once. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const atHand = createSharedState<InstallPrompt | undefined>(undefined);

/** Keeps the browser's offer for when the person wants it, instead of a bar at the bottom. From the start of the page on. */
export function watchInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    atHand.set(event as InstallPrompt);
  });
  addEventListener('appinstalled', () => atHand.set(undefined));
}

/** What has the browser ask whether to install the app; undefined where it cannot, or where that was done. */
export function useInstallPrompt(): (() => Promise<void>) | undefined {
  const prompt = useSharedState(atHand);
  return (
    prompt &&
    (async () => {
      atHand.set(undefined);
      await prompt.prompt();
    })
  );
}
