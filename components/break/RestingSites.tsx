import { useState } from 'preact/hooks';
import { needsCare } from '../../utils/core/care';
import type { Site } from '../../utils/core/site';
import { siteText } from '../../utils/core/site-reading';
import { AddField } from '../boundaries/AddField';
import { type ReadSite, sitesIn, withMore } from '../boundaries/typedSite';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Notice } from '../ui/Notice';
import { type MessageKey, useSay } from '../ui/say';

/** As many as a break's plan takes. */
const MOST_SITES = 20;

interface Props {
  readonly sites: readonly Site[];
  /** Whether they rest this time. */
  readonly rests: boolean;
  readonly readSite: ReadSite | null;
  readonly onSites: (sites: readonly Site[]) => void;
  readonly onRests: (rests: boolean) => void;
}

/** The sites where messages come in, which rest for as long as a break lasts: chosen in the app, ticked anywhere. */
export function RestingSites({ sites, rests, readSite, onSites, onRests }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const names = sites.map((site) => siteText(site, site.shown));

  function add() {
    if (!readSite) return;
    const read = sitesIn(readSite(typed), []);
    setProblem(read.problem);
    if (read.problem) return;
    onSites(withMore(sites, read.sites).slice(0, MOST_SITES));
    onRests(true);
    setTyped('');
  }

  return (
    <div class="stack">
      {sites.length > 0 && (
        <Check label={say('break_rest', say.list(names))} checked={rests} onChecked={onRests} />
      )}
      {!readSite && sites.length === 0 && <p class="soft small">{say('break_rest_elsewhere')}</p>}
      {readSite && (
        <>
          <AddField
            label={say('break_site')}
            hint={say('break_site_hint')}
            problem={problem ? say(problem) : undefined}
            value={typed}
            onValue={(text) => {
              setProblem(null);
              setTyped(text);
            }}
            onAdd={add}
          />
          {sites.length > 0 && (
            <ul class="stack tight" aria-label={say('boundary_sites')}>
              {sites.map((site, i) => (
                <li class="row site" key={site.shown}>
                  <span class="site-name">
                    <bdi>{names[i]}</bdi>
                  </span>
                  <Button
                    look="plain"
                    onClick={() => onSites(sites.filter((other) => other !== site))}
                    aria-label={say('boundary_site_remove_named', names[i] ?? '')}
                  >
                    {say('boundary_site_remove')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {sites.some(needsCare) && <Notice tone="care">{say('boundary_care')}</Notice>}
        </>
      )}
    </div>
  );
}
