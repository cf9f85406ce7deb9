// The page of phones as a person uses it: by what is written on it.
import type { Locator, Page } from 'playwright-core';

/** Far more than anything here takes; only a failure ever waits so long. */
const patienceMs = 45_000;

const thumbPixels = 44;

export class PhonesPage {
  /** What the page complained of. */
  readonly faults: string[] = [];
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
    page.setDefaultTimeout(patienceMs);
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.faults.push(message.text());
    });
    page.on('requestfailed', (request) => this.faults.push(`${request.url()} failed`));
    page.on('response', (response) => {
      if (response.status() >= 400) this.faults.push(`${response.url()} answered ${response.status()}`);
    });
  }

  static async open(page: Page, url: string): Promise<PhonesPage> {
    const phones = new PhonesPage(page);
    await page.goto(url);
    await phones.step('Walter').first().waitFor();
    return phones;
  }

  /** The button of a guide's step that writes its text on somebody's phone. */
  step(name: string): Locator {
    return this.#page.getByRole('button', { name: `Write it on ${name}’s phone` });
  }

  phone(name: string): Locator {
    return this.#page.getByRole('article', { name });
  }

  words(name: string): Locator {
    return this.phone(name).getByRole('textbox', { name: `Text from ${name}` });
  }

  send(name: string): Locator {
    return this.phone(name).getByRole('button', { name: 'Send' });
  }

  /** Waits until somebody has got a text that says this. */
  async received(name: string, words: string | RegExp): Promise<void> {
    await this.phone(name)
      .getByRole('listitem')
      .filter({ hasText: 'Received:' })
      .filter({ hasText: words })
      .first()
      .waitFor();
  }

  /** A button of somebody's telephone: a key, "Call the line", "Pick up" … */
  button(name: string, label: string): Locator {
    return this.phone(name).getByRole('button', { name: label, exact: true });
  }

  /** The button of a guide's step that calls from somebody's phone. */
  callStep(name: string): Locator {
    return this.#page.getByRole('button', { name: `Call from ${name}’s phone` });
  }

  /** The field for words that somebody says in a call. */
  spokenWords(name: string): Locator {
    return this.phone(name).getByRole('textbox', { name: `Say in ${name}’s call` });
  }

  /** Something in somebody's calls: what was heard, pressed or said, or what became of it. */
  inCall(name: string, words: string | RegExp): Locator {
    return this.phone(name).locator('details.call').getByText(words).last();
  }

  /** Waits until somebody has heard, pressed or said this in a call. */
  async heard(name: string, words: string | RegExp): Promise<void> {
    await this.inCall(name, words).waitFor();
  }

  async view(name: 'Try this' | 'Phones' | 'Open'): Promise<void> {
    await this.#page.getByRole('navigation').getByRole('button', { name }).click();
  }

  /** Goes on with the tab key until this has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < 300; presses++) {
      if (await target.evaluate((node) => node.matches(':focus'))) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`the tab key never came to ${target}`);
  }

  /** Whether the page can be moved sideways as a whole, which on a phone nobody wants. */
  async isTooWide(): Promise<boolean> {
    return this.#page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  }

  /** What can be pressed and is smaller than a thumb, by what is written on it. */
  async smallTargets(): Promise<string[]> {
    return this.#page.locator('button, summary, select, textarea, input:not([type=checkbox], .unseen)').evaluateAll(
      (targets, thumb) =>
        targets
          .filter((target) => target.checkVisibility())
          .filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return width < thumb || height < thumb;
          })
          .map((target) => target.getAttribute('aria-label') ?? target.textContent ?? ''),
      thumbPixels,
    );
  }
}
