// What a steward has seen or done elsewhere at the desk, and is only to be written down.
import type { StewardAct } from '../steward-act.ts';
import { done, type Result, type Stewarding } from './stewarding.ts';

export const record = ({ act }: Stewarding<StewardAct & { do: 'record' }>): Result =>
  done({ say: 'writtenDown' }, ...(act.memberId === undefined ? [] : [act.memberId]));
