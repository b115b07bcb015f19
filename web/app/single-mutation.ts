import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useRef } from 'react';

/**
 * A mutation of which one is under way at a time, or one of all that share a `mutationKey`. What is sent meanwhile, by a
 * double press or by Enter held down, is not sent: what TanStack Query calls pending comes a moment too late for that.
 */
export function useSingleMutation<Data, Variables = void, Context = unknown>(
  options: UseMutationOptions<Data, Error, Variables, Context>,
): UseMutationResult<Data, Error, Variables, Context> {
  const client = useQueryClient();
  const underWay = useRef(false);
  const { mutationKey } = options;
  const mutation = useMutation({
    ...options,
    onSettled: (...settled) => {
      underWay.current = false;
      return options.onSettled?.(...settled);
    },
  });
  const { mutate: send } = mutation;
  const mutate = useCallback<typeof send>(
    (...sent) => {
      if (underWay.current || (mutationKey && client.isMutating({ mutationKey }) > 0)) return;
      underWay.current = true;
      send(...sent);
    },
    [send, client, mutationKey],
  );
  return { ...mutation, mutate };
}
