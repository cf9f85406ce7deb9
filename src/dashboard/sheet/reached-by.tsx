// Somebody on the sheet, with their number in groups as it is read aloud.
import type { Community } from '../../domain/community.ts';
import { countryOf, inGroups } from '../../domain/phone.ts';
import type { Reached } from '../../store/sheet.ts';

interface ReachedProps {
  readonly label: string;
  /** Absent where they have been forgotten meanwhile. */
  readonly person: Reached | undefined;
  readonly community: Community;
}

export const ReachedBy = ({ label, person, community }: ReachedProps) => (
  <p class="reached">
    <span>{label}</span>
    {person && <span class="number">{inGroups(person.phone, countryOf(community))}</span>}
  </p>
);
