import type { Script } from '../../utils/core/script';
import type { Say } from '../ui/say';

/** The message to a friend, of its parts; what is empty is left out. A word told in person is spoken of, and not said. */
export function scriptText({ word, channel, times, asks, notBy }: Script, say: Say): string {
  const wanted = asks.map((ask) => ask.trim()).filter(Boolean);
  const paragraphs = [
    say('script_says_hello'),
    word.trim() ? say('script_says_word', word.trim()) : say('script_says_word_agreed'),
    wanted.length > 0
      ? [say('script_says_asks'), ...wanted.map((ask, i) => `${say.number(i + 1)}. ${ask}`)].join('\n')
      : '',
    [
      channel.trim() && say('script_says_channel', channel.trim()),
      times.trim() && say('script_says_times', times.trim()),
      notBy.trim() && say('script_says_not_by', notBy.trim()),
    ]
      .filter(Boolean)
      .join('\n'),
    say('script_says_not_confront'),
    say('script_says_thanks'),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}
