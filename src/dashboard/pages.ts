// Every page of the desk, a line each. Of two addresses that could be meant, the first is.
import { announcementsPage } from './announcements/page.tsx';
import { boardPage } from './board/page.tsx';
import { boundariesPage } from './boundaries/page.tsx';
import { notePage } from './note/page.tsx';
import type { Page } from './page.ts';
import { membersFilePage } from './people/file-page.tsx';
import { peoplePage } from './people/page.tsx';
import { personPage } from './person/page.tsx';
import { pulsePage } from './pulse/page.tsx';
import { requestPage } from './request/page.tsx';
import { resourcesPage } from './resources/page.tsx';
import { rotaPage } from './rota/page.tsx';
import { sheetPage } from './sheet/page.tsx';

export const pages: readonly Page[] = [
  boardPage,
  requestPage,
  notePage,
  peoplePage,
  membersFilePage,
  personPage,
  resourcesPage,
  pulsePage,
  rotaPage,
  sheetPage,
  boundariesPage,
  announcementsPage,
];
