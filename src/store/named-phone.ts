// By which the phone is found of whom somebody chooses as their buddy, or proposes; nothing where they name nobody, or by name.
import type { CareCommand } from '../domain/care-command.ts';
import { phoneNamed, type VotingCommand } from '../domain/voting/command.ts';
import type { Seal } from './seal.ts';

interface Said {
  readonly care?: CareCommand | undefined;
  readonly voting?: VotingCommand | undefined;
}

export function namedPhone({ care, voting }: Said, seal: Seal): Uint8Array | null {
  const phone = care && 'phone' in care ? care.phone : phoneNamed(voting);
  return phone === undefined ? null : seal.hashPhone(phone);
}
