// With whom somebody talks by telephone at a set hour. What they say to each other nobody knows.
import { saidTime } from '../../domain/friends-said.ts';
import { useWords } from '../frame/frame.ts';
import type { PersonProps } from './props.ts';

export function FriendsOf({ friends }: Pick<PersonProps, 'friends'>) {
  const { care } = useWords();
  if (friends.length === 0) return null;
  return (
    <section class="card" aria-labelledby="friends">
      <h2 id="friends">{care.friends}</h2>
      {friends.map(({ id, name, time, isSet }) => (
        <p key={id}>{care.friend(name, saidTime(time), isSet)}</p>
      ))}
    </section>
  );
}
