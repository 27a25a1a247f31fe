import { HELP_KINDS } from '../../utils/core/helpline';
import type { NamedCountry } from '../../utils/core/helpline-search';
import { useSay } from '../ui/say';
import { EmergencyNumbers } from './EmergencyNumbers';
import { Line } from './Line';
import type { Means } from './means';

interface Props {
  readonly country: NamedCountry;
  readonly checkedOn: string;
  /** All its lines are here, and not those alone that were looked for. */
  readonly isWhole: boolean;
  readonly isOpen: boolean;
  readonly means: Means;
}

/** One country: its emergency number can be read without opening it, and comes first inside. */
export function Country({ country, checkedOn, isWhole, isOpen, means }: Props) {
  const say = useSay();
  const { name, emergency, lines } = country;
  const groups = HELP_KINDS.map((kind) => ({ kind, those: lines.filter((line) => line.kind === kind) }));
  return (
    <li>
      <details class="card country" open={isOpen}>
        <summary>
          <h2>{name}</h2>
          <span class="unseen">: </span>{' '}
          <span class="soft">
            {say('support_emergency')}{' '}
            <bdi>{emergency.numbers.map(({ number }) => number).join('\u00a0· ')}</bdi>
          </span>
        </summary>
        <EmergencyNumbers country={country} checkedOn={checkedOn} means={means} />
        {groups
          .filter(({ those }) => isWhole || those.length > 0)
          .map(({ kind, those }) => (
            <section class="stack" key={kind}>
              <h3>{say(`support_kind_${kind}`)}</h3>
              {those.length === 0 && <p class="soft">{say('support_without')}</p>}
              <ul class="stack">
                {those.map((line) => (
                  <Line
                    key={`${line.name} ${line.tel}`}
                    line={line}
                    countryName={name}
                    checkedOn={checkedOn}
                    means={means}
                  />
                ))}
              </ul>
            </section>
          ))}
      </details>
    </li>
  );
}
