import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { NudgeCard } from '../../components/nudge/NudgeCard';
import css from '../../components/nudge/nudge.css?inline';
import { Saying } from '../../components/ui/say';
import { sayingsOf } from '../../components/ui/sayings';
import { machineClock } from '../../utils/platform/clock';
import { randomIds } from '../../utils/platform/ids';
import { onHush, tell } from '../../utils/platform/messages';
import { pageHere } from '../../utils/platform/page';
import { shelterWith } from '../../utils/platform/shadow';
import { locale, message } from '../../utils/platform/words';
import type { CardView } from '../../utils/protocol';
import { outcomesOf } from '../../utils/services/card';
import { hushable } from '../../utils/services/hush';
import { watchPage } from '../../utils/services/watch';

export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const say = sayingsOf(message, locale());
    const shelter = shelterWith(css, say.direction);
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
