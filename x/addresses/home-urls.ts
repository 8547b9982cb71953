import type { WebUrl } from '@/core/web-url';
import { xDomains } from './x-domains';

/** Where X begins. All of it that a reader page knows from the start stands here, apart from the rest. */
export const homeUrl = `https://${xDomains[0]}/` as WebUrl;
export const signInUrl = `${homeUrl}login` as WebUrl;
