// A time in which a steward is on call.

export interface Shift {
  readonly id: string;
  readonly memberId: string;
  readonly from: Date;
  readonly until: Date;
}
