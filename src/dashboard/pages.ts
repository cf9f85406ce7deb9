// Every page of the desk, a line each.
import { boardPage } from './board/page.tsx';
import type { Page } from './page.ts';

export const pages: readonly Page[] = [boardPage];
