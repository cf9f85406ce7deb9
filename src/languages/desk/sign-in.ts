// The pages on which a steward signs in.

export interface SignInWords {
  readonly title: string;
  readonly intro: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly phoneFault: string;
  readonly byText: string;
  readonly byCall: string;
  readonly codeTitle: string;
  /** Never tells whether the number is a steward's. */
  readonly codeIntro: { readonly text: string; readonly call: string };
  readonly code: string;
  readonly codeFault: string;
  readonly enter: string;
  readonly again: string;
  readonly whoTitle: string;
  /** Several are stewards by the same phone. */
  readonly whoIntro: string;
  /** On the button of somebody whose name is not known. */
  readonly nameless: string;
}
