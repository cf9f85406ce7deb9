// The frame of a page of the desk: whose it is, the ways to the other pages, and what came of what was just done.
import type { ComponentChildren } from 'preact';
import type { Said } from '../page.ts';
import { Document } from './document.tsx';
import { tokenField } from './form.tsx';
import { useFrame } from './frame.ts';
import { Nav, type NavProps } from './nav.tsx';

export interface LayoutProps extends NavProps {
  readonly title: string;
  readonly community: string;
  readonly steward: string | undefined;
  /** Others are stewards by the same phone. */
  readonly isShared: boolean;
  /** Other communities that the same person looks after. */
  readonly elsewhere: readonly { readonly name: string; readonly home: string }[];
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  readonly said: Said | undefined;
  readonly children: ComponentChildren;
}

export function Layout({ title, community, groups, page, said, children, ...rest }: LayoutProps) {
  const { words, home } = useFrame();
  return (
    <Document title={`${title} · ${community}`}>
      <a class="skip" href="#content">
        {words.frame.skip}
      </a>
      <header class="top">
        <p class="community">
          <a href={home}>{community}</a>
        </p>
        <Nav groups={groups} page={page} />
      </header>
      <main id="content" tabIndex={-1}>
        {said && (
          <p class={said.isRefused ? 'said refused' : 'said'} role="status">
            {said.words}
          </p>
        )}
        {children}
      </main>
      <Foot {...rest} />
    </Document>
  );
}

type FootProps = Pick<LayoutProps, 'steward' | 'isShared' | 'elsewhere' | 'languages'>;

function Foot({ steward, isShared, elsewhere, languages }: FootProps) {
  const { words, language, formToken } = useFrame();
  const { frame } = words;
  return (
    <footer class="foot">
      <p>
        {frame.signedIn(steward)} {isShared && <a href="/sign-in/who">{frame.somebodyElse}</a>}
      </p>
      {elsewhere.length > 0 && (
        <ul class="elsewhere" aria-label={frame.elsewhere}>
          {elsewhere.map(({ name, home }) => (
            <li key={home}>
              <a href={home}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action="/sign-out" class="in-a-row">
        <input type="hidden" name={tokenField} value={formToken} />
        {languages
          .filter(({ id }) => id !== language)
          .map(({ id, name }) => (
            <button
              type="submit"
              key={id}
              class="quiet"
              name="language"
              value={id}
              lang={id}
              formAction="/desk-language"
            >
              {name}
            </button>
          ))}
        <button type="submit" class="quiet">
          {frame.signOut}
        </button>
        <button type="submit" class="quiet" name="everywhere" value="yes">
          {frame.signOutEverywhere}
        </button>
      </form>
    </footer>
  );
}
