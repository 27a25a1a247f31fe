import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly name: string;
  /** It is on no list here: the version in force has ended. */
  readonly hasEnded?: boolean;
  readonly onLook: () => void;
}

/** A quiet line: two copies changed this boundary, and both versions can be looked at. */
export function TwoVersions({ name, hasEnded = false, onLook }: Props) {
  const say = useSay();
  return (
    <p class="soft">
      {hasEnded ? say('diverged_ended_here', name) : say('diverged_here')}{' '}
      <Button look="plain" onClick={onLook} aria-label={say('diverged_look_named', name)}>
        {say('diverged_look')}
      </Button>
    </p>
  );
}
