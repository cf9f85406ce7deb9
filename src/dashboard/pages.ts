// Every page of the desk, a line each.
import { boardPage } from './board/page.tsx';
import type { Page } from './page.ts';
import { requestPage } from './request/page.tsx';

export const pages: readonly Page[] = [boardPage, requestPage];
