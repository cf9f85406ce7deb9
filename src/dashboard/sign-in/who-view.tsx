// The page on which somebody says who of a phone's stewards they are.
import type { Home } from '../../store/desk-sessions.ts';
import { Document } from '../frame/document.tsx';
import { tokenField } from '../frame/form.tsx';
import { useFrame } from '../frame/frame.ts';
import { withNext } from './next.ts';

interface WhoProps {
  readonly homes: readonly Home[];
  readonly next: string | undefined;
}

export function WhoView({ homes, next }: WhoProps) {
  const { words, language, formToken } = useFrame();
  const { signIn } = words;
  return (
    <Document title={signIn.whoTitle}>
      <main class="alone" id="content">
        <h1>{signIn.whoTitle}</h1>
        <p>{signIn.whoIntro}</p>
        <form method="post" action={withNext(`/sign-in/who?in=${language}`, next)}>
          <input type="hidden" name={tokenField} value={formToken} />
          {homes.map(({ community, people }) => (
            <section key={community.id} aria-labelledby={community.id}>
              <h2 id={community.id}>{community.name}</h2>
              <ul class="choices">
                {people.map(({ memberId, name }) => (
                  <li key={memberId}>
                    <button type="submit" name="member" value={memberId} dir="auto">
                      {name ?? signIn.nameless}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </form>
      </main>
    </Document>
  );
}
