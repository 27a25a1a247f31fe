import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from './say';

/**
 * What is said at a place, beginning with what happened on the way to it. Screen readers say what changes in a region
 * that was there before: so that comes a moment after the region.
 */
export function useTold(news: MessageKey | null) {
  const [told, setTold] = useState<MessageKey | null>(null);
  useEffect(() => {
    if (news) setTold(news);
  }, [news]);
  return [told, setTold] as const;
}
