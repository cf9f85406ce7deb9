// Every page of the desk, in the groups of its navigation. Of two addresses that could be meant, the first is.
import { announcementsPage } from './announcements/page.tsx';
import { boardPage } from './board/page.tsx';
import { boundariesPage } from './boundaries/page.tsx';
import { notePage } from './note/page.tsx';
import type { Page, PageGroup } from './page.ts';
import { membersFilePage } from './people/file-page.tsx';
import { peoplePage } from './people/page.tsx';
import { personPage } from './person/page.tsx';
import { pulsePage } from './pulse/page.tsx';
import { requestPage } from './request/page.tsx';
import { resourcesPage } from './resources/page.tsx';
import { rotaPage } from './rota/page.tsx';
import { sheetPage } from './sheet/page.tsx';
import { stormPage } from './storm/page.tsx';

/** So few that they stand side by side on a narrow phone; the pages of the group that one is in stand below. */
export const groups: readonly PageGroup[] = [
  { nav: 'board', pages: [boardPage, requestPage, notePage] },
  { nav: 'people', pages: [peoplePage, membersFilePage, personPage, announcementsPage, stormPage] },
  { nav: 'rota', pages: [rotaPage, sheetPage] },
  { nav: 'community', pages: [resourcesPage, pulsePage, boundariesPage] },
];

export const pages: readonly Page[] = groups.flatMap((group) => group.pages);
