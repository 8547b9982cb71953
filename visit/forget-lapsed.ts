import { forgetLapsed } from '@/platform/request-log';
import { budgetWindowMs } from '@/x/gather/asking-limits';

/** What no limit needs any more goes as the worker starts. */
export function forgetLapsedRequests(): Promise<void> {
  return forgetLapsed(budgetWindowMs);
}
