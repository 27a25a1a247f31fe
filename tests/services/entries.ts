import { ENTRY, type Entry } from '../../utils/core/entry';
import { editThing, eraseThing, type ThingPorts, writeThing } from '../../utils/services/things';

export const writeEntry = (entry: Entry, ports: ThingPorts) => writeThing(ENTRY, entry, ports);

export const editEntry = (id: string, at: number, entry: Entry, ports: ThingPorts) =>
  editThing(ENTRY, id, at, entry, ports);

export const eraseEntry = (id: string, at: number, ports: ThingPorts) => eraseThing(ENTRY, id, at, ports);
