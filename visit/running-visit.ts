import type { ReaderPort, ReadRequest } from '@/platform/reader-port';
import type { VisitEvent } from './visit-events';
import type { VisitState } from './visit-state';

/** One visit as it runs in this worker: what those who carry out its effects share. */
export type RunningVisit = {
  port: ReaderPort;
  request: ReadRequest;
  state: VisitState;
  /** The reader page is gone. */
  leaving: AbortSignal;
  /** Ends gathering after the request under way. */
  stopping: AbortController;
  /** At once, as part of what is being handled. */
  handle(event: VisitEvent): Promise<void>;
  /** In its turn, after what is being handled. */
  post(event: VisitEvent): void;
};
