import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';

interface Props {
  readonly onNext: () => void;
  readonly onLater: () => void;
}

/** What a passphrase does, what it cannot do, and what happens when it is forgotten. */
export function Explained({ onNext, onLater }: Props) {
  const say = useSay();
  return (
    <>
      <p>{say('vault_explain_does')}</p>
      <p>{say('vault_explain_cannot')}</p>
      <p>{say('vault_explain_before')}</p>
      <p>{say('vault_explain_browser')}</p>
      <Notice tone="care">{say('vault_explain_forgotten')}</Notice>
      <div class="row">
        <Button look="main" onClick={onNext}>
          {say('vault_explain_next')}
        </Button>
        <Button look="plain" onClick={onLater}>
          {say('vault_explain_later')}
        </Button>
      </div>
    </>
  );
}
