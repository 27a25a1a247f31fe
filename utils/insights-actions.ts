import type { assembled } from './assembly';
import { logReading } from './log-reading';
import { rest } from './platform/rest';
import { saveFile } from './platform/save-file';
import { beginningOf, keptCommitments, namedBoundaries, namedTools } from './services/insights';
import { done, replied } from './services/reply';
import { settle } from './services/settings';
import { keepingIn } from './thing-actions';

/** What the room of pictures reads, and the switch that lets it read nothing. It keeps nothing of what it works out. */
export function insightsActions(ports: ReturnType<typeof assembled>) {
  const { vault } = keepingIn(ports);
  const reading = { ...ports, vault };
  const { events, marks } = logReading(ports);
  return {
    rest,
    beginning: () => replied(() => beginningOf(ports)),
    boundaries: () => replied(() => namedBoundaries(reading)),
    events: (fromAt: number, untilAt: number) => replied(() => events(fromAt, untilAt)),
    marks: (from: string, until: string) => replied(() => marks(from, until)),
    tools: () => replied(() => namedTools(reading)),
    commitments: () => replied(() => keptCommitments(reading)),
    setOn: (isOn: boolean) => done(() => settle('insights', isOn, ports)),
    savePicture: (name: string, picture: Blob) => done(() => saveFile(name, picture.stream(), picture.type)),
  };
}
