// How a request ends by a steward's hand.
export type Closing = 'done' | 'withdrawn' | 'unmet';
