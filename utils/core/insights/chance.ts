/**
 * How seldom chance may speak: of a hundred logs with no effect in them, each looked at whenever it could say something
 * new for a year, no more than five say anything that compares.
 */
export const RATE_A_YEAR = 0.05;
/** What compares is worked out over whole weeks and anew every fourth: thirteen times a year. */
export const LOOKS_A_YEAR = 13;
/** How many sentences of the room compare. */
export const COMPARISONS = 4;

/** The chance one comparison is given at one look: all of them, at all looks of a year, share the rate (Bonferroni). */
export const ALPHA = RATE_A_YEAR / (LOOKS_A_YEAR * COMPARISONS);

/**
 * The chance of `least` or more of `of` independent tries that each come out with the same chance: the upper tail of the
 * binomial distribution, summed exactly.
 */
export function binomialTail(least: number, of: number, chance: number): number {
  if (least <= 0) return 1;
  if (least > of || chance <= 0) return 0;
  if (chance >= 1) return 1;
  let sum = 0;
  for (let k = least; k <= of; k += 1) {
    sum += Math.exp(logChoose(of, k) + k * Math.log(chance) + (of - k) * Math.log1p(-chance));
  }
  return Math.min(1, sum);
}

/**
 * The sign test, two-sided and exact: the chance that of `of` pairs that differ so many or more lie on one side, if each
 * side is as likely (Arbuthnot 1710; Conover 1999, "Practical Nonparametric Statistics", 3.4). `more`: those on one side.
 */
export function signTest(more: number, of: number): number {
  return Math.min(1, 2 * binomialTail(Math.max(more, of - more), of, 0.5));
}

/** Of so many, so many. */
export interface Part {
  readonly of: number;
  readonly these: number;
}

/**
 * Fisher's exact test of two parts, two-sided: the chance of tables no likelier than this one, with the same margins
 * (Fisher 1922, doi 10.2307/2340521). Good for small counts, and never too bold.
 */
export function fisher(a: Part, b: Part): number {
  const all = a.of + b.of;
  const these = a.these + b.these;
  const log = (x: number) => logChoose(a.of, x) + logChoose(b.of, these - x) - logChoose(all, these);
  const here = log(a.these);
  let sum = 0;
  for (let x = Math.max(0, these - b.of); x <= Math.min(a.of, these); x += 1) {
    const one = log(x);
    if (one <= here + 1e-9) sum += Math.exp(one);
  }
  return Math.min(1, sum);
}

/**
 * Between what shares the true one lies, in 95 of 100 such cases: the score interval (Wilson 1927, doi
 * 10.1080/01621459.1927.10502953; recommended for small counts by Brown, Cai and DasGupta 2001, doi
 * 10.1214/ss/1009213286). Of nothing: from 0 to 1.
 */
export function wilson({ these, of }: Part): { readonly low: number; readonly high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const z = 1.959_963_984_540_054;
  const share = these / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return {
    low: these === 0 ? 0 : (middle - reach) / whole,
    high: these === of ? 1 : (middle + reach) / whole,
  };
}

const logs: number[] = [0];

/** The logarithm of `n!`, of a whole number. */
function logFactorial(n: number): number {
  for (let i = logs.length; i <= n; i += 1) logs.push((logs[i - 1] ?? 0) + Math.log(i));
  return logs[n] ?? 0;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
