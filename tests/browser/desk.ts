// The desk in a browser: signed in as a steward, held against WCAG 2.2 AA, and looked at.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { rosa, signedIn } from '../support/desk.ts';
import type { TestHotline } from '../support/hotline.ts';
import { picture } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Whether all that is pressed is as large as a thumb, and all that scrolls can be reached, is another question at each width. */
const rulesOfWidth = ['target-size', 'scrollable-region-focusable', 'css-orientation-lock'];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** A steward at the desk, in a window of a given size. */
export class DeskPage {
  readonly page: Page;
  readonly #url: string;
  readonly #faults: string[] = [];
  /** The story is about what is refused, or fails. */
  refuses = false;

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
    page.setDefaultTimeout(45_000);
    page.on('pageerror', (error) => this.#faults.push(String(error)));
    page.on('console', (message) => {
      // A form that comes back, and a page that is not there, are no faults of the page's.
      if (/status of (404|422)/.test(message.text())) return;
      if (this.refuses && /status of (403|500)/.test(message.text())) return;
      if (message.type() === 'error' || message.type() === 'warning') this.#faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) this.#faults.push(`${request.url()} was asked for`);
    });
  }

  /** Plays a story; the page must have nothing to complain of. */
  static async visit(
    browser: Browser,
    hotline: TestHotline,
    { phone = rosa, ...options }: BrowserContextOptions & { readonly phone?: string | undefined },
    story: (desk: DeskPage) => Promise<void>,
  ): Promise<void> {
    // Scripts of the test (axe) are not the page's: its policy still holds for everything that it loads itself.
    const context = await browser.newContext({ locale: 'en-US', bypassCSP: false, ...options });
    try {
      if (phone !== '') {
        const token = (await signedIn(hotline, phone)).cookie('desk') ?? '';
        await context.addCookies([{ name: 'desk', value: token, url: hotline.publicUrl }]);
      }
      const desk = new DeskPage(await context.newPage(), hotline.publicUrl);
      await story(desk);
      expect(desk.#faults).toEqual([]);
    } finally {
      await context.close();
    }
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.#url + path);
  }

  /** axe finds nothing, and nothing is wider than the window. */
  async check(name: string): Promise<void> {
    await this.#hold(name, rules);
  }

  /** The same for a page that was checked at another width: only what depends on the width is looked at. */
  async checkWidth(name: string): Promise<void> {
    await this.#hold(name, rulesOfWidth);
  }

  async #hold(name: string, runOnly: readonly string[]): Promise<void> {
    await picture(this.page, name, true);
    expect(await this.page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    const complaints = this.#faults.length;
    const found = await this.page.evaluate<Found>(
      `${axe}; axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })`,
    );
    // To measure, axe tries styles that the page's own policy forbids: that is not the page's fault.
    this.#faults.length = complaints;
    const faults = found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    expect(faults).toEqual([]);
  }
}
