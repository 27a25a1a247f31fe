import '../../components/ui/breath.css';
import { Asking } from '../../components/ui/Asking';
import { Bar } from '../../components/ui/Bar';
import { Breath } from '../../components/ui/Breath';
import { Button } from '../../components/ui/Button';
import { Check } from '../../components/ui/Check';
import { Choice } from '../../components/ui/Choice';
import { DayField } from '../../components/ui/DayField';
import { Kelp } from '../../components/ui/Kelp';
import { Notice } from '../../components/ui/Notice';
import { Ring } from '../../components/ui/Ring';
import { SlowButton } from '../../components/ui/SlowButton';
import { Stepper } from '../../components/ui/Stepper';
import { useSay } from '../../components/ui/say';
import { TextField } from '../../components/ui/TextField';
import { Undo } from '../../components/ui/Undo';

const nothing = () => undefined;
const LOOKS = ['main', 'quiet', 'plain', 'danger'] as const;

/** Every part of the kit in each of its states, with sentences of the catalogue in it. */
export function Kit() {
  const say = useSay();
  const label = say('boundary_name');
  const [yes, no] = [say('vault_lock'), say('ui_undo')];
  return (
    <main class="page stack">
      <h1>{say('boundaries_title')}</h1>
      <div style={{ inlineSize: '160px' }}>
        <Kelp />
      </div>
      <section class="card stack">
        {[false, true].map((disabled) => (
          <div class="row" key={`${disabled}`}>
            {LOOKS.map((look) => (
              <Button key={look} look={look} disabled={disabled}>
                {say('pause_turn_back')}
              </Button>
            ))}
          </div>
        ))}
        <Button look="main" wide>
          {say('boundary_save')}
        </Button>
        <SlowButton label={say('pause_need')} seconds={3} onDone={nothing} />
        <Asking
          label={say('erase_title')}
          question={say('welcome_asked')}
          yes={yes}
          no={no}
          onYes={nothing}
        />
      </section>
      <section class="card stack">
        <TextField label={label} value="" onValue={nothing} />
        <TextField label={label} value={say('welcome_title')} onValue={nothing} hint={say('welcome_free')} />
        <TextField label={label} value="co.uk" onValue={nothing} problem={say('refusal_bad_request')} />
        <Stepper label={say('boundary_passMinutes')} value={15} onValue={nothing} least={0} most={60} />
        <DayField label={say('record_day')} value="2026-11-25" onValue={nothing} />
        <Check label={say('look_nothing')} checked={false} onChecked={nothing} />
        <Check label={say('look_diary')} checked onChecked={nothing} />
        <Choice
          label={say('look_face')}
          options={(['holdfast', 'notes', 'weather'] as const).map((value) => ({
            value,
            label: say(`look_face_${value}`),
          }))}
          value="notes"
          onValue={nothing}
        />
      </section>
      <Notice tone="plain">{say('welcome_kept_here')}</Notice>
      <Notice tone="care">{say('welcome_kept_sealed')}</Notice>
      <section class="card row">
        {[0, 0.4, 1].map((share) => (
          <Ring key={share} share={share} />
        ))}
        <Bar label={label} share={0.6} />
        <Breath />
      </section>
      <Undo text={say('popup_held')} onUndo={nothing} onGone={nothing} />
    </main>
  );
}
