// The ways to the other pages: the groups side by side, and below them the pages of the group that one is in.
import type { ComponentChildren } from 'preact';
import type { Page, PageGroup } from '../page.ts';
import { useFrame } from './frame.ts';

export interface NavProps {
  readonly groups: readonly PageGroup[];
  /** The page that is shown. */
  readonly page: Page;
}

export function Nav({ groups, page }: NavProps) {
  const { words } = useFrame();
  const here = groups.find(({ pages }) => pages.includes(page));
  const beside = here?.pages.filter(({ nav }) => nav) ?? [];
  return (
    <nav aria-label={words.frame.pages}>
      <ul>
        {groups.map(({ nav, pages: [first] }) => (
          <li key={nav}>
            <Way
              to={first?.path ?? '/'}
              current={here?.nav === nav && (beside.length === 0 && first === page ? 'page' : 'true')}
            >
              {words.frame.groups[nav]}
            </Way>
          </li>
        ))}
      </ul>
      {beside.length > 0 && (
        <ul class="beside">
          {beside.map(({ nav, path }) => (
            <li key={path}>
              <Way to={path} current={path === page.path && 'page'}>
                {nav && words.frame.nav[nav]}
              </Way>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

interface WayProps {
  readonly to: string;
  readonly current: 'page' | 'true' | false;
  readonly children: ComponentChildren;
}

function Way({ to, current, children }: WayProps) {
  const { home } = useFrame();
  return (
    <a href={`${home}${to === '/' ? '' : to}`} {...(current && { 'aria-current': current })}>
      {children}
    </a>
  );
}
