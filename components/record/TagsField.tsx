import { useState } from 'preact/hooks';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';

interface Props {
  readonly tags: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}

const TAGS = [
  'record_tag_words',
  'record_tag_threats',
  'record_tag_money',
  'record_tag_watching',
  'record_tag_hurt',
  'record_tag_things',
] as const;
/** Beside these stands a word about people who know; nothing is worked out of what somebody writes. */
const GRAVE = [
  'record_tag_choking',
  'record_tag_weapon',
  'record_tag_kill',
  'record_tag_following',
  'record_tag_sex',
  'record_tag_children',
] as const;

const LONGEST_TAG = 60;

/** Tags to choose, and one's own. */
export function TagsField({ tags, onTags }: Props) {
  const say = useSay();
  const [own, setOwn] = useState('');
  const known = [...TAGS, ...GRAVE].map((key) => say(key));
  const others = tags.filter((tag) => !known.includes(tag));

  function add() {
    const tag = own.trim();
    if (tag !== '' && !tags.includes(tag)) onTags([...tags, tag]);
    setOwn('');
  }

  const group = (label: string, names: readonly string[]) => (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="choices">
        {names.map((name) => (
          <label class="choice" key={name}>
            <input
              type="checkbox"
              checked={tags.includes(name)}
              onChange={(event) =>
                onTags(event.currentTarget.checked ? [...tags, name] : tags.filter((tag) => tag !== name))
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );

  return (
    <div class="stack">
      {group(
        say('record_tags'),
        TAGS.map((key) => say(key)),
      )}
      {group(
        say('record_tags_grave'),
        GRAVE.map((key) => say(key)),
      )}
      <Notice tone="care">
        <p>{say('record_grave')}</p>
        <p>{say('care_neck')}</p>
        <p>
          <Door />
        </p>
      </Notice>
      {others.length > 0 && (
        <ul class="row">
          {others.map((tag) => (
            <li class="tag record-tag" key={tag}>
              {tag}
              <Button
                look="plain"
                aria-label={say('record_tag_remove', tag)}
                onClick={() => onTags(tags.filter((other) => other !== tag))}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="row record-own-tag">
        <div class="grow">
          <Field label={say('record_tag_own')}>
            {(ties) => (
              <input
                {...ties}
                class="input"
                type="text"
                autocomplete="off"
                spellcheck={false}
                maxLength={LONGEST_TAG}
                value={own}
                onInput={(event) => setOwn(event.currentTarget.value)}
                onKeyDown={(event) => {
                  // Enter adds the tag, and does not save what is half written.
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  add();
                }}
              />
            )}
          </Field>
        </div>
        <Button look="quiet" onClick={add} disabled={own.trim() === ''}>
          {say('record_tag_add')}
        </Button>
      </div>
    </div>
  );
}
