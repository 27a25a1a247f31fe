import { scaleBand, scaleLinear, scaleSqrt } from 'd3-scale';
import { area, line } from 'd3-shape';

/** Where a number comes to lie between two places; from right to left where `range` says so. */
export function linear(domain: readonly [number, number], range: readonly [number, number]) {
  const scale = scaleLinear(domain, range);
  return (value: number) => Math.round(scale(value) * 10) / 10;
}

/** A few round numbers from 0 to `most`, whole ones. */
export function ticksTo(most: number, count: number): readonly number[] {
  return scaleLinear([0, Math.max(1, most)], [0, 1])
    .ticks(count)
    .filter(Number.isInteger);
}

/** A radius for a count, so that areas are as the counts are. */
export function radiusOf(most: number, longest: number): (count: number) => number {
  const scale = scaleSqrt([0, Math.max(1, most)], [0, longest]);
  return (count) => Math.round(scale(count) * 10) / 10;
}

/** Places side by side, and how wide each is. */
export function bands(count: number, range: readonly [number, number], padding = 0.2) {
  const scale = scaleBand(
    Array.from({ length: count }, (_, i) => i),
    range,
  ).padding(padding);
  return { at: (i: number) => scale(i) ?? 0, width: scale.bandwidth() };
}

/** A point of a picture. */
export type Point = readonly [x: number, y: number];

/** The path of a line through points; null for none. */
export function linePath(points: readonly Point[]): string {
  return line()(points.map(([x, y]): [number, number] => [x, y])) ?? '';
}

/** The path of the area between two lines over the same places. */
export function areaPath(points: readonly (readonly [x: number, low: number, high: number])[]): string {
  const shape = area<(typeof points)[number]>()
    .x(([x]) => x)
    .y0(([, low]) => low)
    .y1(([, , high]) => high);
  return shape([...points]) ?? '';
}
