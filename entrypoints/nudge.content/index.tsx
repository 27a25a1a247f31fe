import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { NudgeCard } from '../../components/nudge/NudgeCard';
import css from '../../components/nudge/nudge.css?inline';
import { Saying } from '../../components/ui/say';
import { sayingsOf } from '../../components/ui/sayings';
import { type Speech, sentencesOf } from '../../utils/core/language';
import { machineClock } from '../../utils/platform/clock';
import { randomIds } from '../../utils/platform/ids';
import { onHush, tell } from '../../utils/platform/messages';
import { pageHere } from '../../utils/platform/page';
import { shelterWith } from '../../utils/platform/shadow';
import { browserWords } from '../../utils/platform/words';
import type { CardView } from '../../utils/protocol';
import { outcomesOf } from '../../utils/services/card';
import { hushable } from '../../utils/services/hush';
import { watchPage } from '../../utils/services/watch';

export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const shelter = shelterWith(css);
    const hushing = hushable(draw);
    let actions: ReturnType<typeof outcomesOf> | null = null;

    function hideCard() {
      hushing.hidden();
      render(null, shelter.inside);
      shelter.remove();
    }

    function showCard(card: CardView) {
      hideCard();
      shelter.attach();
      actions = outcomesOf(card, {
        newId: randomIds.newId,
        tell: (event) => tell('recorded', event),
        now: Date.now,
        hideCard,
        askAgainAt,
      });
      hushing.shown(card);
    }

    function draw(card: CardView) {
      if (!actions) return;
      const say = saysOf(card.speech);
      shelter.speak(say);
      render(
        <Saying value={say}>
          <NudgeCard card={card} now={machineClock.now()} actions={actions} />
        </Saying>,
        shelter.inside,
      );
    }

    onHush(hushing.hush, ctx.signal);
    const askAgainAt = watchPage({
      page: pageHere(ctx.signal),
      visited: hushing.asking((address, via) => tell('visited', { address, via })),
      showCard,
      hideCard,
      now: Date.now,
      later(work, ms) {
        const timer = ctx.setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    });
  },
});

/** The card's words: those that came with it, or else the browser's own catalogue's. */
function saysOf(speech: Speech | null) {
  if (speech) return sayingsOf(sentencesOf(speech.texts), speech.locale);
  const { message, locale } = browserWords();
  return sayingsOf(message, locale);
}
