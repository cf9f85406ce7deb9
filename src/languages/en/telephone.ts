// English: what people say to a telephone instead of pressing a key that means the same everywhere.

/** 9: to hear it once more. */
export const sayAgain: readonly string[] = [
  '^^ (once)? again $$',
  '^^ (one|once) more (time)? $$',
  '^^ can|could|would|will|please? you? please? say|repeat|tell me? that|it|this? again? please? $$',
  '^^ say|repeat that|it|this? (once more|one more time) please? $$',
  '^^ please? repeat the menu|choices|options|question please? $$',
  '^^ i|we didnt|couldnt|dont|cant quite? hear|catch|understand|get|follow you|that|it|this? $$',
  '^^ what (did|was) (you say|that|you saying)? $$',
  '^^ (what|pardon|pardon me|excuse me|come again|how was that|sorry what|huh) $$',
  '^^ (what are|say|repeat|tell me)? (the|my) (choices|options) (again)? $$',
  '^^ (press|push|key|number|hit)? nine $$',
];

/** *: back to where one came from. */
export const goBack: readonly string[] = [
  '^^ (go|take me|get me|step|please go)? (back|backwards) (please|one|a step|one step|up)? $$',
  '^^ (go)? back to (the last|the previous|where i was|before) (one|menu|question|step)? $$',
  '^^ (the)? (previous|last) (menu|question|step) $$',
  '^^ (return|previous|undo|wrong (menu|key|button|one)) $$',
  '^^ (i)? (pressed|pushed|hit) the wrong (key|button|number|one) $$',
  '^^ (press|push|key|hit)? star $$',
];

/** 0: those who look after the line. */
export const askSteward: readonly string[] = [
  '^^ (the|a|an)? (steward|stewards|operator|representative|agent|attendant|receptionist|manager) (please)? $$',
  '^^ (a)? (real|live|actual) (person|human|human being) $$',
  '^^ give|get|connect|put me through? to|with? the|a|an real|live? steward|operator|representative|agent|person|human $$',
  '^^ i|id|let|can|could|may? want|need|like|wish|me|i? to? talk|speak to|with the|a|an|your? steward|operator|representative|agent|manager|human $$',
  '^^ i|id|let|can|could|may? want|need|like|wish|me|i? to? talk|speak to|with a real|live|actual person|human $$',
  '^^ (someone|somebody|a person|the person|whoever) (who|that) (looks after|runs|takes care of) (this|the) line $$',
  '^^ (press|push|key|number|hit)? (zero|oh) $$',
];

/** #: on without an answer. */
export const poundKey: readonly string[] = [
  '^^ (press|push|key|hit|just)? (pound|hash|hashtag|the pound key|pound key|pound sign) $$',
  '^^ (at)? (any|whatever|whichever) (time|hour) (is fine|is good|works|will do|of day|at all|that day)? $$',
  '^^ (anytime|whenever) (is fine|is good|works|will do|that day)? $$',
  '^^ (it)? (doesnt|does not) matter $$',
  '^^ (skip|skip it|skip that|go on|go on without|go on without it|without it|without|no pin|no code|i have no pin|i dont have (it|one|a pin|the pin)) $$',
];

/** Beside a digit, without changing which one it is ("press two", "number two please"). */
export const pressing = 'press push hit key number option choice digit button the a its take i choose pick want please';
