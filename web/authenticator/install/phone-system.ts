/** Whose way of installing and of asking permission holds here. An iPad is as an iPhone. */
export type PhoneSystem = 'iphone' | 'android' | 'other';

type Described = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;

/** Which system this is, by what the browser says. An iPad calls itself a Mac, but has a screen to touch. */
export function phoneSystem({ userAgent, maxTouchPoints }: Described = navigator): PhoneSystem {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'iphone';
  if (/Macintosh/.test(userAgent) && maxTouchPoints > 1) return 'iphone';
  return /Android/.test(userAgent) ? 'android' : 'other';
}

/** Whether this is the app on the home screen, and not a page in the browser. */
export const isInstalled = (): boolean =>
  ('standalone' in navigator && navigator.standalone === true) ||
  matchMedia('(display-mode: standalone)').matches;

/** An iPhone gives the page in its browser no storage that lasts, and no notifications: the app belongs on the home screen first. */
export const belongsOnHomeScreen = (): boolean => phoneSystem() === 'iphone' && !isInstalled();
