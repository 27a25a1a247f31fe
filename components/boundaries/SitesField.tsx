import { useState } from 'preact/hooks';
import { needsCare } from '../../utils/core/care';
import { isIp } from '../../utils/core/region';
import type { Site } from '../../utils/core/site';
import { siteText } from '../../utils/core/site-reading';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Notice } from '../ui/Notice';
import { type MessageKey, useSay } from '../ui/say';
import { AddField } from './AddField';
import type { Draft } from './draft';
import { EnginesField } from './EnginesField';
import { plainSite, type ReadSite, sitesIn, withMore, withOther } from './typedSite';

interface Props {
  readonly draft: Pick<Draft, 'sites' | 'typedSite' | 'engines' | 'about'>;
  readonly problem: MessageKey | undefined;
  readonly readSite: ReadSite;
  readonly onDraft: (part: Partial<Draft>) => void;
}

/** The sites of a boundary, typed or pasted one by one. None at all is a boundary kept by hand. */
export function SitesField({ draft, problem, readSite, onDraft }: Props) {
  const say = useSay();
  const { sites, typedSite, engines } = draft;
  const [refused, setRefused] = useState<MessageKey | null>(null);
  const reading = typedSite.trim() === '' ? null : readSite(typedSite);
  const told = refused ?? problem;

  function add() {
    const read = sitesIn(reading ?? readSite(typedSite), engines);
    setRefused(read.problem);
    if (!read.problem) onDraft({ sites: withMore(sites, read.sites), typedSite: '' });
  }

  return (
    <div class="stack">
      <AddField
        label={say(`boundary_site_${draft.about}`)}
        hint={say(`boundary_site_${draft.about}_hint`)}
        problem={told && say(told)}
        value={typedSite}
        onValue={(text) => {
          setRefused(null);
          onDraft({ typedSite: text });
        }}
        onAdd={add}
      />
      {reading?.kind === 'site' && (
        <p class="soft small">
          {say(
            reading.region.subdomains ? 'boundary_site_covers_below' : 'boundary_site_covers',
            siteText(reading.region, reading.shown),
          )}
        </p>
      )}
      {reading?.kind === 'words' && (
        <EnginesField
          words={reading.words}
          engines={engines}
          onEngines={(next) => onDraft({ engines: next })}
        />
      )}
      {reading?.kind === 'site' && reading.base && (
        <p>
          <Button
            look="plain"
            onClick={() => {
              if (reading.base) onDraft({ sites: withMore(sites, [plainSite(reading.base)]), typedSite: '' });
            }}
          >
            {say('boundary_site_all_of', siteText(reading.base))}
          </Button>
        </p>
      )}
      {sites.length > 0 && (
        <ul class="stack tight" aria-label={say('boundary_sites')}>
          {sites.map((site) => (
            <SiteRow
              key={`${site.shown} ${site.words.join(' ')}`}
              site={site}
              onSite={(next) => onDraft({ sites: withOther(sites, site, next) })}
            />
          ))}
        </ul>
      )}
      {[...sites, ...(reading?.kind === 'site' ? [reading.region] : [])].some(needsCare) && (
        <Notice tone="care">{say('boundary_care')}</Notice>
      )}
    </div>
  );
}

function SiteRow({ site, onSite }: { readonly site: Site; readonly onSite: (site: Site | null) => void }) {
  const say = useSay();
  const text = siteText(site, site.shown);
  return (
    <li class="row site">
      <span class="site-name">
        <bdi>{text}</bdi>
      </span>
      {site.words.length === 0 && !isIp(site.host) && (
        <Check
          label={say('boundary_subdomains')}
          about={text}
          checked={site.subdomains}
          onChecked={(subdomains) => onSite({ ...site, subdomains })}
        />
      )}
      <Button look="plain" onClick={() => onSite(null)} aria-label={say('boundary_site_remove_named', text)}>
        {say('boundary_site_remove')}
      </Button>
    </li>
  );
}
