// Just enough XML to read a TwiML document, strictly: elements, attributes, text, CDATA, comments, entities.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Its own words, without those of its children. */
  text: string;
  /** Words and children in their order. */
  readonly content: (string | Element)[];
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([A-Za-z][\w.-]*)\s*>|<([A-Za-z][\w.-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root element. Throws an Error that says what is wrong where the document is not well formed. */
export function parseXml(document: string): Element {
  const content = document.replace(/^\uFEFF?\s*<\?xml[^?]*\?>/, '').trim();
  const forbidden = [...content].find(isForbidden);
  if (forbidden !== undefined) throw new Error(`character ${forbidden.codePointAt(0)} has no place in XML`);
  const top: Element = { name: '', attributes: {}, children: [], text: '', content: [] };
  const open: Element[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < content.length) {
    const at = token.lastIndex;
    const match = token.exec(content);
    if (!match) throw new Error(`unexpected "${content.slice(at, at + 20)}"`);
    const [, cdata, closes, opens, attributes, selfClosing, text] = match;
    const parent = open.at(-1) ?? top;
    if (cdata !== undefined) addText(parent, cdata);
    else if (text !== undefined) addText(parent, decode(text));
    else if (closes !== undefined) {
      if (open.pop()?.name !== closes) throw new Error(`</${closes}> closes nothing that is open`);
    } else if (opens !== undefined) {
      const given = readAttributes(attributes ?? '');
      const element: Element = { name: opens, attributes: given, children: [], text: '', content: [] };
      parent.children.push(element);
      parent.content.push(element);
      if (selfClosing === '') open.push(element);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw new Error(`<${unclosed.name}> is never closed`);
  const [root, ...more] = top.children;
  if (!root || more.length > 0 || top.text.trim() !== '') throw new Error('a document has exactly one root element');
  return root;
}

/** XML has no place for control characters but tab and line ends, nor for halves of characters. */
function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
  return isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

function addText(element: Element, text: string): void {
  element.text += text;
  element.content.push(text);
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(attribute)) {
    if (name in attributes) throw new Error(`${name} is given twice`);
    attributes[name] = decode(double ?? single ?? '');
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (found, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    const named = name === undefined ? undefined : namedEntities[name];
    if (named === undefined) throw new Error(`${found} is no entity`);
    return named;
  });
}
