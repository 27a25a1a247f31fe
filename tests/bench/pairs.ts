/** Numbers of two sides, taken in turn in one run. */
export interface Pair {
  readonly name: string;
  readonly unit: string;
  readonly ours: readonly number[];
  readonly other: readonly number[];
  readonly otherName: string;
}

/** The middle of some numbers. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median of the ratios of neighbours: what slows the machine for a while slows both of a pair. */
function ratio({ ours, other }: Pair): number {
  return median(ours.map((one, i) => one / (other[i] ?? Number.NaN)));
}

/** One line for a pair. */
export function line(pair: Pair): string {
  const { name, unit, ours, other, otherName } = pair;
  const figures = `${median(ours).toFixed(1)} ${unit} / ${otherName} ${median(other).toFixed(1)} ${unit}`;
  return `${name.padEnd(58)} ${ratio(pair).toFixed(2)}   (${figures}; ${ours.length} pairs)`;
}

/** Runs both sides in turn, the first of a pair changing each time, after some rounds that do not count. */
export async function inTurn(
  rounds: number,
  ours: () => Promise<number>,
  other: () => Promise<number>,
  warmUp = 3,
): Promise<{ readonly ours: readonly number[]; readonly other: readonly number[] }> {
  const taken = { ours: [] as number[], other: [] as number[] };
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const isOursFirst = round % 2 === 0;
    const first = await (isOursFirst ? ours() : other());
    const second = await (isOursFirst ? other() : ours());
    if (round < warmUp) continue;
    taken.ours.push(isOursFirst ? first : second);
    taken.other.push(isOursFirst ? second : first);
  }
  return taken;
}
