import { useIsMutating } from '@tanstack/react-query';
import { signInKey } from '../../api-client/sign-in/sign-in-queries.ts';

/** Something of the sign-in is being sent, by whichever button or by the screen itself: a press of another would not be heard. */
export const useStepUnderWay = (): boolean => useIsMutating({ mutationKey: signInKey }) > 0;
