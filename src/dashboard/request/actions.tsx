// What a steward can do about a request: the one tap, and what wants a word more.
import { isFull, isLive, type Request } from '../../domain/request.ts';
import { useFrame } from '../frame/frame.ts';

export function QuickActions({ request }: { readonly request: Request }) {
  const { words, home } = useFrame();
  const page = `${home}/requests/${request.code}`;
  if (!isLive(request)) return null;
  return (
    <div class="in-a-row">
      {!isFull(request) && (
        <a class="button" href={`${page}#helpers`}>
          {words.board.choose}
        </a>
      )}
      <a class="button quiet" href={page}>
        {words.board.open}
      </a>
    </div>
  );
}
