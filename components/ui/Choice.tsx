import { useUniqueId } from './useUniqueId';

interface Props<V extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: V;
    readonly label: string;
    /** The language of the label, where it is not the page's. */
    readonly lang?: string;
  }[];
  readonly value: V | null;
  readonly onValue: (value: V) => void;
  /** The label is heard, but what stands around the choice says it already. */
  readonly quietLabel?: boolean;
}

/** One of a few, as pills: a group of radio buttons to the keyboard and to screen readers. */
export function Choice<V extends string>({ label, options, value, onValue, quietLabel = false }: Props<V>) {
  const name = useUniqueId();
  return (
    <fieldset class="field">
      <legend class={quietLabel ? 'unseen' : ''}>{label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span {...(option.lang && { lang: option.lang, dir: 'auto' })}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
