import { useEffect, useState } from 'preact/hooks';
import type { VaultState } from '../../utils/core/house';
import type { Refusal } from '../../utils/core/refused';
import { LOCK_MINUTES, type LockMinutes } from '../../utils/core/settings';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import type { VaultActions } from './actions';
import type { Task } from './VaultTask';

interface Props {
  readonly state: VaultState;
  readonly browser: 'chrome' | 'firefox';
  readonly actions: Pick<
    VaultActions,
    'isRecoveryKnown' | 'letLockWithScreen' | 'lock' | 'lockMinutes' | 'locksWithScreen' | 'setLockMinutes'
  >;
  readonly onTask: (task: Task) => void;
}

/** Which of its states the vault is in, in words, and what can be done about it. */
export function VaultSection({ state, browser, actions, onTask }: Props) {
  const say = useSay();
  const [minutes, setMinutes] = useState<LockMinutes | undefined>(undefined);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isCodeKnown, setCodeKnown] = useState(true);
  useEffect(() => void actions.isRecoveryKnown().then(setCodeKnown, () => undefined), [actions, state]);
  useEffect(() => void actions.lockMinutes().then(setMinutes, () => undefined), [actions]);

  const [withScreen, setWithScreen] = useState(false);
  useEffect(() => void actions.locksWithScreen().then(setWithScreen, () => undefined), [actions]);

  async function chooseScreen(isWanted: boolean) {
    const asked = actions.letLockWithScreen(isWanted);
    // As the box shows it until the answer, so that a no is a change and takes the tick away.
    setWithScreen(isWanted);
    setWithScreen(await asked.catch(() => !isWanted));
  }

  async function choose(value: LockMinutes) {
    const reply = await actions.setLockMinutes(value);
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok) setMinutes(value);
  }

  if (state === 'unsealed') {
    return (
      <section class="card stack">
        <h2>{say('vault_section')}</h2>
        <p>
          <strong>{say('settings_unsealed')}</strong> {say('settings_unsealed_means')}
        </p>
        <div class="row">
          <Button look="main" onClick={() => onTask('set')}>
            {say('vault_set')}
          </Button>
        </div>
      </section>
    );
  }
  if (state === 'locked') {
    return (
      <section class="card stack">
        <h2>{say('vault_section')}</h2>
        <p>
          <strong>{say('vault_is_locked')}</strong> {say('vault_is_locked_means')}
        </p>
      </section>
    );
  }
  return (
    <section class="card stack">
      <h2>{say('vault_section')}</h2>
      <p>
        <strong>{say('vault_is_open')}</strong> {say('vault_is_open_means')}
      </p>
      {!isCodeKnown && <Notice tone="care">{say('vault_code_unchecked')}</Notice>}
      <div class="row">
        <Button look="main" onClick={() => void actions.lock()}>
          {say('vault_lock')}
        </Button>
      </div>
      {minutes !== undefined && (
        <Choice
          label={say('vault_lock_after')}
          value={`${minutes}`}
          options={LOCK_MINUTES.map((value) => ({
            value: `${value}`,
            label: value === null ? say('vault_lock_with_browser') : say.duration(value * 60_000),
          }))}
          onValue={(value) => void choose(LOCK_MINUTES.find((known) => `${known}` === value) ?? null)}
        />
      )}
      <Refused refusal={refusal} />
      <p class="soft small">{say('vault_lock_next_time')}</p>
      <Check
        label={say(`vault_lock_with_screen_${browser}`)}
        checked={withScreen}
        onChecked={(isWanted) => void chooseScreen(isWanted)}
      />
      <p class="soft small">{say(`vault_lock_with_screen_means_${browser}`)}</p>
      <div class="vault-tasks">
        {(['change', 'renew', 'remove'] as const).map((task) => (
          <Button key={task} look="plain" onClick={() => onTask(task)}>
            {say(`vault_task_${task}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
