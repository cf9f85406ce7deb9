// The person asked for something that cannot be: an unknown number, a text from a landline, a key in a call that is over.

export class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
