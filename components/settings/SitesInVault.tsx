import { useEffect, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { Check } from '../ui/Check';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import type { VaultActions } from '../vault/actions';

interface Props {
  readonly house: Pick<House, 'sitesInVault' | 'vault'>;
  readonly keep: VaultActions['keepSitesInVault'];
}

/** The choice to have the names of sites in the vault only: what it costs stands beside it. */
export function SitesInVault({ house, keep }: Props) {
  const say = useSay();
  const { isOn } = house.sitesInVault;
  const [isChosen, setChosen] = useState(isOn);
  const [told, setTold] = useState<MessageKey | null>(null);
  useEffect(() => setChosen(isOn), [isOn]);

  async function choose(isWanted: boolean) {
    // The browser's question comes first: after an await the click no longer counts.
    const asked = keep(isWanted);
    // As the box shows it until the answer, so that a no is a change and takes the tick away.
    setChosen(isWanted);
    const reply = await asked;
    if (reply.ok && reply.value === isWanted) return setTold(isWanted ? 'veil_on' : 'veil_off');
    setChosen(!isWanted);
    setTold(reply.ok ? 'veil_not_allowed' : refusalKey(reply.refusal));
  }

  if (house.vault === 'unsealed') return <p class="soft small">{say('veil_needs_passphrase')}</p>;
  return (
    <>
      <Check label={say('veil_choice')} checked={isChosen} onChecked={(isWanted) => void choose(isWanted)} />
      {['veil_means', 'veil_rests', 'veil_all', 'veil_before'].map((text) => (
        <p key={text} class="soft small">
          {say(text as MessageKey)}
        </p>
      ))}
      <div role="status">
        {told && (
          <Notice tone={told === 'veil_on' || told === 'veil_off' ? 'plain' : 'care'}>{say(told)}</Notice>
        )}
      </div>
    </>
  );
}
