// On the board, while a storm round is under way: how many have been heard from, and the way to the list.
import type { StormShown } from '../../store/storm.ts';
import { useFrame } from '../frame/frame.ts';
import { heardFrom } from '../storm/list.tsx';

export function StormLine({ storm }: { readonly storm: StormShown | undefined }) {
  const { words, home } = useFrame();
  if (!storm?.round) return null;
  const { heard, of } = heardFrom(storm.round, storm.people);
  return (
    <p>
      <a href={`${home}/storm`}>{words.storm.toList(heard, of)}</a>
    </p>
  );
}
