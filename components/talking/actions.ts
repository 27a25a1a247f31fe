import type { SeeingActions } from '../seeing/actions';
import type { SupportActions } from '../support/actions';

/** What the talking tools may ask for. */
export interface TalkingActions extends Pick<SeeingActions, 'rituals' | 'wordings'> {
  readonly copy: SupportActions['copy'];
}
