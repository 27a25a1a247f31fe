import type { assembled } from './assembly';
import { rest } from './platform/rest';
import { saveFile } from './platform/save-file';
import { beginningOf, keptCommitments, marksBetween, namedBoundaries, namedTools } from './services/insights';
import { eventsInSlices } from './services/log-slices';
import { done, replied } from './services/reply';
import { settle } from './services/settings';
import { keepingIn } from './thing-actions';

/** What the room of pictures reads, and the switch that lets it read nothing. It keeps nothing of what it works out. */
export function insightsActions(ports: ReturnType<typeof assembled>) {
  const { vault } = keepingIn(ports);
  const reading = { ...ports, vault, rest };
  return {
    rest,
    beginning: () => replied(() => beginningOf(ports)),
    boundaries: () => replied(() => namedBoundaries(reading)),
    events: (fromAt: number, untilAt: number) => replied(() => eventsInSlices(fromAt, untilAt, reading)),
    marks: (from: string, until: string) => replied(() => marksBetween(from, until, reading)),
    tools: () => replied(() => namedTools(reading)),
    commitments: () => replied(() => keptCommitments(reading)),
    setOn: (isOn: boolean) => done(() => settle('insights', isOn, ports)),
    savePicture: (name: string, picture: Blob) => done(() => saveFile(name, picture.stream(), picture.type)),
  };
}
