// The stewards' desk as a browser without JavaScript uses it: it keeps cookies, posts forms as they stand on a page, and follows where
// it is sent.

export interface Answered {
  readonly status: number;
  /** The path that was arrived at. */
  readonly path: string;
  readonly html: string;
  readonly headers: Headers;
}

type Fields = Readonly<Record<string, string>>;

const unescaped = (html: string): string =>
  html.replace(/&(lt|quot|amp);/g, (_, name: string) => ({ lt: '<', quot: '"', amp: '&' })[name] ?? '');

export class Visitor {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();
  #page = '';

  constructor({ publicUrl }: { readonly publicUrl: string }) {
    this.#url = publicUrl;
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  get(path: string, headers: Fields = {}): Promise<Answered> {
    return this.#ask(path, { headers });
  }

  /** Posts as a page of ours would, and follows where it leads. */
  post(path: string, fields: Fields | URLSearchParams, headers: Fields = { origin: this.#url }): Promise<Answered> {
    return this.#ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
  }

  /** What a form of the page that was last seen holds, as a browser would send it, by where it leads. */
  filledForm(action: string): URLSearchParams {
    const form = this.#formTo(action);
    const fields = new URLSearchParams();
    for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
      const [, name] = /name="([^"]*)"/.exec(tag) ?? [];
      const isUnchosen = /type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag);
      if (name && !isUnchosen) fields.append(name, unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? ''));
    }
    for (const [, name = '', options = ''] of form.matchAll(/<select name="([^"]*)"[^>]*>(.*?)<\/select>/g))
      fields.append(name, /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '');
    return fields;
  }

  /** The hidden fields of the form on the page that was last seen, by where it leads. */
  hidden(action: string): Fields {
    const fields = this.#formTo(action).matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
    return Object.fromEntries([...fields].map(([, name, value]) => [name, value]));
  }

  #formTo(action: string): string {
    const form = this.#page.split('<form').find((part) => part.includes(`action="${action}"`));
    if (form === undefined) throw new Error(`no form on the page leads to ${action}`);
    return form.split('</form>')[0] ?? '';
  }

  /** Fills in a form of the page that was last seen, and sends it. */
  submit(action: string, fields: Fields = {}): Promise<Answered> {
    return this.post(action, { ...this.hidden(action), ...fields });
  }

  async #ask(path: string, init: RequestInit): Promise<Answered> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Fields), ...(cookie !== '' && { cookie }) };
    const response = await fetch(this.#url + path, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) this.#keep(set);
    const to = response.headers.get('location');
    if (to !== null) return this.#ask(to, {});
    const html = await response.text();
    this.#page = html;
    return { status: response.status, path, html, headers: response.headers };
  }

  #keep(set: string): void {
    const [pair = '', ...attributes] = set.split(';');
    const [name = '', value = ''] = pair.split('=');
    const isGone = attributes.some((each) => /expires=Thu, 01 Jan 1970/i.test(each));
    if (isGone) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
