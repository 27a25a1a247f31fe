/** The minutes after a crossing in which one boundary stays quiet, in all tabs. Epoch ms; `until` is not included. */
export interface Pass {
  readonly boundaryId: string;
  readonly from: number;
  readonly until: number;
}
