// The telephones of the page in a real browser, in front of the emulator alone: what becomes of calls, and what is heard of them.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import twilio from 'twilio';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { startBrowser } from '../support/browser.ts';
import { desktop, installingMs, picture, visit } from './visit.ts';

const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'a token' };
const line = '+13125550100';
const walter = '+13125550123';

let browser: Browser;
let emulator: Emulator;

beforeAll(async () => {
  browser = await startBrowser();
}, installingMs);

afterAll(() => browser.close());

beforeEach(async () => {
  const step = { phone: walter, name: 'Walter', who: 'He waits for a call.', text: 'NEED RIDE', outcome: 'It rings.' };
  emulator = await startEmulator({
    ...account,
    port: 0,
    lines: [line],
    guide: { line, intro: 'Try it.', steps: [step] },
  });
});

afterEach(() => emulator.close());

async function callWalter(instructions: string): Promise<void> {
  const client = twilio(account.accountSid, account.authToken);
  client.api.baseUrl = emulator.url;
  await client.calls.create({ from: line, to: walter, twiml: `<Response>${instructions}</Response>` });
}

/** Words that any key cuts short. */
const prompt = (words: string) => `<Gather input="dtmf" numDigits="1" timeout="60">${words}</Gather>`;

test('a ringing phone can be refused', async () => {
  await visit(browser, emulator.url, desktop, async (phones) => {
    await callWalter('<Say>Hello.</Say>');
    await phones.button('Walter', 'Refuse').click();
    await phones.heard('Walter', 'busy or refused');
    expect(emulator.calls().map(({ status }) => status)).toEqual(['busy']);
  });
});

test('a machine takes a call, and what it kept can be read', async () => {
  await visit(browser, emulator.url, desktop, async (phones, page) => {
    const options = phones.phone('Walter').locator('summary', { hasText: 'Options' });
    await options.click();
    const isSet = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await phones.phone('Walter').getByLabel('When it is called').selectOption('a machine takes it');
    await isSet;
    await options.click();
    emulator.changePhone(walter, { greeting: 'Hi.' });
    await callWalter('<Pause length="3"/><Say>Call us back.</Say>');
    await phones.heard('Walter', 'The machine picks up');
    await phones.heard('Walter', 'The line hangs up');
    await options.click();
    await phones.phone('Walter').getByRole('list', { name: 'On the machine' }).getByText('Call us back.').waitFor();
    await picture(page, 'desktop-voicemail');
  });
});

test('what is said after the tone is kept, to be listened to', async () => {
  await visit(browser, emulator.url, desktop, async (phones) => {
    await callWalter('<Record finishOnKey="#" action="http://127.0.0.1:1/over"/>');
    await phones.button('Walter', 'Pick up').click();
    await phones.phone('Walter').getByText('Recording: say something, then press any key').waitFor();
    await phones.spokenWords('Walter').fill('I am by the door');
    await phones.button('Walter', 'Say').click();
    await phones.heard('Walter', '“I am by the door”');
    await phones.button('Walter', 'pound').click();
    await phones.heard('Walter', /Recorded, \d+ s/);
    const sound = phones.phone('Walter').locator('audio');
    expect((await fetch(new URL((await sound.getAttribute('src')) ?? '', emulator.url))).status).toBe(200);
  });
});

test('what is said while nobody listens waits until somebody does', async () => {
  await visit(browser, emulator.url, desktop, async (phones) => {
    const ask = '<Gather input="speech" timeout="60" action="http://127.0.0.1:1/over"><Say>Well?</Say></Gather>';
    await callWalter(`<Pause length="5"/>${ask}`);
    await phones.button('Walter', 'Pick up').click();
    await phones.spokenWords('Walter').fill('I am by the door');
    await phones.button('Walter', 'Say').click();
    await phones.phone('Walter').getByText('Not listening yet.').waitFor();
    expect(await phones.spokenWords('Walter').inputValue()).toBe('I am by the door');
    await emulator.passTime(6);
    await phones.phone('Walter').getByText('Your words are being heard').waitFor();
    expect(await phones.spokenWords('Walter').inputValue()).toBe('');
    expect(await phones.phone('Walter').getByText('Not listening yet.').count()).toBe(0);
  });
});

test('what was not said in a call is not left for the next', async () => {
  await visit(browser, emulator.url, desktop, async (phones) => {
    for (const said of ['never mind', '']) {
      await callWalter(prompt('<Pause length="1"/>'));
      await phones.button('Walter', 'Pick up').click();
      await phones.phone('Walter').getByText('Your turn').waitFor();
      expect(await phones.spokenWords('Walter').inputValue()).toBe('');
      await phones.spokenWords('Walter').fill(said);
      await phones.button('Walter', 'Hang up').click();
      await phones.button('Walter', '☎ Call the line').waitFor();
    }
  });
});

test('words that only keys are listened for stay in the field', async () => {
  await visit(browser, emulator.url, desktop, async (phones) => {
    await callWalter(prompt('<Pause length="1"/>'));
    await phones.button('Walter', 'Pick up').click();
    await phones.phone('Walter').getByText('Your turn').waitFor();
    await phones.spokenWords('Walter').fill('two');
    await phones.button('Walter', 'Say').click();
    await phones.phone('Walter').getByText('Only keys are listened for now.').waitFor();
    expect(await phones.spokenWords('Walter').inputValue()).toBe('two');
  });
});

test('what is cut short by a key is shown to have been', async () => {
  await visit(browser, emulator.url, desktop, async (phones) => {
    await callWalter(prompt(`<Say>${'One two three. '.repeat(20)}</Say>`));
    await phones.button('Walter', 'Pick up').click();
    await phones.heard('Walter', 'One two three.');
    expect(await phones.phone('Walter').locator('.unheard').textContent()).toBe('');
    await phones.button('Walter', '5').click();
    await phones.phone('Walter').locator('.unheard').getByText('One two three.').waitFor();
  });
});

test('the browser speaks it, in its language and at its pace, where that is wanted', async () => {
  await visit(browser, emulator.url, desktop, async (phones, page) => {
    // In place of the browser's own voice, which nobody here can hear.
    await page.addInitScript(`
      const speak = ({ lang, rate, text }) => console.info(lang, rate, text);
      const cancel = () => console.info('hush');
      Object.defineProperty(window, 'speechSynthesis', { value: { speak, cancel } });
    `);
    const spoken: string[] = [];
    page.on('console', (message) => spoken.push(message.text()));
    await page.reload();
    await callWalter(prompt('<Say language="en-US">Good day.</Say>'));
    await phones.button('Walter', 'Pick up').click();
    await phones.heard('Walter', 'Good day.');
    await phones.button('Walter', 'Speak aloud').click();
    await phones.button('Walter', 'Speak aloud').and(page.locator('[aria-pressed=true]')).waitFor();
    await phones.button('Walter', 'Hang up').click();
    await phones.button('Walter', '☎ Call the line').waitFor();

    await callWalter(prompt('<Say language="es-US"><prosody rate="50%">Buenos días.</prosody></Say>'.repeat(30)));
    await phones.button('Walter', 'Pick up').click();
    await phones.heard('Walter', 'Buenos días.');
    const hushed = page.waitForEvent('console', (message) => message.text() === 'hush');
    await phones.button('Walter', '1').click();
    await hushed;
    expect(spoken).toContain('es-US 0.5 Buenos días.');
    expect(spoken).not.toContain('en-US 1 Good day.');
  });
});

test('a phone that is switched off cannot call', async () => {
  await visit(browser, emulator.url, desktop, async (phones) => {
    expect(await phones.button('Walter', '☎ Call the line').isEnabled()).toBe(true);
    emulator.changePhone(walter, { off: true });
    await phones.phone('Walter').getByText('· switched off').waitFor();
    expect(await phones.button('Walter', '☎ Call the line').isEnabled()).toBe(false);
  });
});
