import { useSay } from '../ui/say';

/** A person's own link. It opens at their press alone, in a tab of its own that does not know where it came from. */
export function OwnLink({ link }: { readonly link: string }) {
  const say = useSay();
  return (
    <>
      <p>
        <a class="own-link" href={link} target="_blank" rel="noopener noreferrer">
          {say('contacts_link_open', new URL(link).host)}
        </a>
      </p>
      <p class="soft small">{say('contacts_link_traces')}</p>
    </>
  );
}
