import { useState } from 'preact/hooks';
import { needsCare } from '../../utils/core/care';
import { SEARCH_ENGINES, searchRegions } from '../../utils/core/search-engine';
import type { Region, Site } from '../../utils/core/site';
import { type SiteReading, siteText } from '../../utils/core/site-reading';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Notice } from '../ui/Notice';
import { type MessageKey, useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { searchSite, siteFrom } from './draft';
import { siteProblemKey } from './problems';

const FIRST_ENGINES = 3;

interface Props {
  readonly sites: readonly Site[];
  readonly typed: string;
  readonly problem: MessageKey | undefined;
  readonly readSite: (text: string) => SiteReading;
  readonly onSites: (sites: readonly Site[]) => void;
  readonly onTyped: (typed: string) => void;
}

/** The sites of a boundary, typed or pasted one by one. None at all is a boundary kept by hand. */
export function SitesField({ sites, typed, problem, readSite, onSites, onTyped }: Props) {
  const say = useSay();
  const [refused, setRefused] = useState<MessageKey>();
  const [engines, setEngines] = useState<readonly string[]>(
    SEARCH_ENGINES.slice(0, FIRST_ENGINES).map(({ host }) => host),
  );
  const reading = typed.trim() === '' ? null : readSite(typed);
  const words = reading?.kind === 'words' ? reading.words : null;
  const told = refused ?? problem;

  function type(text: string) {
    setRefused(undefined);
    onTyped(text);
  }

  function add() {
    if (!reading) return;
    if (words !== null) onSites([...sites, ...searchRegions(words, engines).map(searchSite)]);
    else if (reading.kind === 'site') onSites([...sites, siteFrom(reading)]);
    else {
      setRefused(siteProblemKey(reading));
      return;
    }
    type('');
  }

  function change(site: Site, next: Site | null) {
    onSites(sites.flatMap((other) => (other === site ? (next ? [next] : []) : [other])));
  }

  return (
    <div class="stack">
      <div class="with-button">
        <TextField
          label={say('boundary_site')}
          hint={say('boundary_site_hint')}
          problem={told && say(told)}
          value={typed}
          onValue={type}
          inputMode="url"
        />
        <Button look="quiet" onClick={add} disabled={words !== null && engines.length === 0}>
          {say('boundary_site_add')}
        </Button>
      </div>
      {words !== null && (
        <fieldset class="field">
          <legend>{say('boundary_words_on', words)}</legend>
          {SEARCH_ENGINES.map(({ host, name }) => (
            <Check
              key={host}
              label={name}
              checked={engines.includes(host)}
              onChecked={(on) =>
                setEngines(on ? [...engines, host] : engines.filter((other) => other !== host))
              }
            />
          ))}
        </fieldset>
      )}
      {reading?.kind === 'site' && reading.base && (
        <p>
          <Button look="plain" onClick={() => reading.base && addWhole(reading.base)}>
            {say('boundary_site_all_of', reading.base.host)}
          </Button>
        </p>
      )}
      <ul class="stack">
        {sites.map((site) => (
          <li class="row site" key={`${site.shown} ${site.words.join(' ')}`}>
            <bdi>{siteText(site, site.words.length > 0 ? undefined : site.shown)}</bdi>
            {site.words.length === 0 && !/^[\d.:[\]]+$/.test(site.host) && (
              <Check
                label={say('boundary_subdomains')}
                checked={site.subdomains}
                onChecked={(subdomains) => change(site, { ...site, subdomains })}
              />
            )}
            <Button
              look="plain"
              onClick={() => change(site, null)}
              aria-label={say('boundary_site_remove_named', site.shown)}
            >
              {say('boundary_site_remove')}
            </Button>
          </li>
        ))}
      </ul>
      {sites.some(needsCare) && <Notice tone="care">{say('boundary_care')}</Notice>}
    </div>
  );

  function addWhole(region: Region) {
    onSites([...sites, { ...region, ref: 0, shown: siteText(region), home: `https://${region.host}/` }]);
    type('');
  }
}
