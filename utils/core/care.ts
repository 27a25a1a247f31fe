import type { Region } from './site';

/**
 * Parts of host names of places that a person may need in a hurry: mail, maps, money, schools, health, public
 * services. A rough net on purpose: what it catches is asked about once, and never refused.
 */
const NEEDED =
  /(?:^|[.-])(?:mail|gmail|outlook|webmail|proton|posteo|gmx|maps?|waze|bank|banking|banco|sparkasse|volksbank|paypal|wise|school|schule|edu|ac|clinic|klinik|hospital|health|nhs|doctolib|pharmacy|apotheke|insurance|gov|gob|gouv|gv|police|polizei|court)(?=[.-]|$)/;

/** Whether covering a region deserves a second thought: it may be where help, money or the children's school is. */
export function needsCare({ host }: Region): boolean {
  return NEEDED.test(host);
}
