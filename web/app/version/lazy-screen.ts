import { type ComponentType, lazy } from 'react';
import { fetchPart } from './fetch-part.ts';

/** A screen that is fetched when it is first shown: `lazyScreen(() => import('…'))`. In the place of React's lazy, which gives up for good at the first failure. */
export const lazyScreen = <Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() => fetchPart(load));
