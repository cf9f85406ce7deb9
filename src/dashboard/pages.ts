// Every page of the desk, a line each.
import { boardPage } from './board/page.tsx';
import type { Page } from './page.ts';
import { pulsePage } from './pulse/page.tsx';
import { requestPage } from './request/page.tsx';
import { resourcesPage } from './resources/page.tsx';

export const pages: readonly Page[] = [boardPage, requestPage, resourcesPage, pulsePage];
