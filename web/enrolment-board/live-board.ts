import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  enrolmentBoardKey,
  enrolmentBoardQuery,
} from '../../api-client/enrolment-board/enrolment-board-queries.ts';
import { routes } from '../../api-client/routes.ts';
import { api } from '../app/api.ts';

/** How often the board is read where no stream of events tells of changes, and where one does: it may be cut without a sign. */
const readsEvery = { cut: 5_000, live: 60_000 } as const;

/** The board as it stands, read again whenever the server says that it stands otherwise. */
export function useLiveBoard() {
  const queryClient = useQueryClient();
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    const source = new EventSource(routes.streamEnrolmentBoardEvents.path);
    let latest: string | undefined;
    source.addEventListener('board', ({ data }: MessageEvent<string>) => {
      setLive(true);
      if (latest !== undefined && latest !== data)
        void queryClient.invalidateQueries({ queryKey: enrolmentBoardKey });
      latest = data;
    });
    source.addEventListener('error', () => setLive(false));
    return () => source.close();
  }, [queryClient]);
  return useQuery({
    ...enrolmentBoardQuery(api),
    refetchInterval: isLive ? readsEvery.live : readsEvery.cut,
  });
}
