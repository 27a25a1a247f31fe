import { Check } from '../ui/Check';
import { useSay } from '../ui/say';
import { TAKE_PICTURES, type TakePicture } from './takenPictures';

interface Props {
  readonly chosen: readonly TakePicture[];
  readonly onChosen: (chosen: readonly TakePicture[]) => void;
}

/** Which pictures are taken along: none, until somebody chooses one. */
export function PictureChoice({ chosen, onChosen }: Props) {
  const say = useSay();
  return (
    <fieldset class="stack">
      <legend class="label">{say('take_pictures')}</legend>
      <p class="soft small">{say('take_pictures_means')}</p>
      {TAKE_PICTURES.map((picture) => (
        <Check
          key={picture}
          // On chosen days it is not of a year.
          label={say(picture === 'calendar' ? 'insights_mood_days' : `insights_${picture}_title`)}
          checked={chosen.includes(picture)}
          onChecked={(isWanted) =>
            onChosen(TAKE_PICTURES.filter((one) => (one === picture ? isWanted : chosen.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
}
