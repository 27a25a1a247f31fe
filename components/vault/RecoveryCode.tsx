import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly code: string;
  readonly onPrint: () => void;
  readonly onNext: () => void;
  readonly onLater: () => void;
}

/** The recovery code, to be written down or printed. On paper it stands alone: nothing says what it opens. */
export function RecoveryCode({ code, onPrint, onNext, onLater }: Props) {
  const say = useSay();
  return (
    <>
      <p>{say('vault_code_what')}</p>
      <ol class="recovery-code" aria-label={say('vault_code_title')}>
        {code.split('-').map((group, i) => (
          <li key={i}>{group}</li>
        ))}
      </ol>
      <p>{say('vault_code_where')}</p>
      <p class="soft small">{say('vault_code_printers')}</p>
      <p class="soft small">{say('vault_code_leave')}</p>
      <div class="row">
        <Button look="main" onClick={onNext}>
          {say('vault_code_next')}
        </Button>
        <Button look="quiet" onClick={onPrint}>
          {say('vault_code_print')}
        </Button>
        <Button look="plain" onClick={onLater}>
          {say('vault_back_later')}
        </Button>
      </div>
    </>
  );
}
