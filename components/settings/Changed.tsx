import type { House } from '../../utils/core/house';
import type { SettingName } from '../../utils/core/settings';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  readonly house: House;
}

const NAMES: Readonly<Record<SettingName, MessageKey>> = {
  lockMinutes: 'settled_lock_minutes',
  face: 'settled_face',
  diary: 'settled_diary',
  keepsNothing: 'settled_keeps_nothing',
  eveningHour: 'settled_evening_hour',
  remindDays: 'settled_remind_days',
  language: 'settled_language',
  insights: 'settled_insights',
};

/** When each setting was last changed, the latest first: nobody changes one unseen. */
export function Changed({ house }: Props) {
  const say = useSay();
  const { changedAt: veiledAt } = house.sitesInVault;
  const changes = (Object.keys(NAMES) as SettingName[])
    .flatMap((name) => {
      const at = house.settledAt[name];
      return at === undefined ? [] : [{ name: NAMES[name], at }];
    })
    .concat(veiledAt === null ? [] : [{ name: 'settled_sites_in_vault', at: veiledAt }])
    .sort((a, b) => b.at - a.at);
  return (
    <section class="card stack">
      <h2>{say('settled_title')}</h2>
      <p>{say('settled_what')}</p>
      {changes.length === 0 && <p class="soft">{say('settled_none')}</p>}
      {changes.length > 0 && (
        <ul class="listed">
          {changes.map(({ name, at }) => (
            <li key={name}>{say('ui_named', say(name), say.moment(at, house.now.at, house.now.zone))}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
