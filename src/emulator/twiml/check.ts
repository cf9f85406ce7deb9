// Whether Twilio would take a voice document, and what it would say of it.
import { badSpeechTimeout, schemaWarning, type Verb, warnings } from './verb.ts';
import { verbs } from './verbs.ts';
import { type Element, parseXml } from './xml.ts';

export interface Fault {
  /** Twilio's error code. */
  readonly code: number;
  /** Where it stands and what is wrong, as one sentence. */
  readonly detail: string;
  /** False for a warning, after which Twilio goes on. */
  readonly rejects: boolean;
}

export interface CheckedDocument {
  /** Null where it cannot be read at all. */
  readonly root: Element | null;
  readonly faults: readonly Fault[];
}

const limitBytes = 64 * 1024;
const mostNumbers = 10;

/** Everything that is wrong with a document; empty where Twilio would take it without a word. */
export function checkTwiml(xml: string): readonly Fault[] {
  return readTwiml(xml).faults;
}

/** The document with its faults. An empty one is an empty response. */
export function readTwiml(xml: string): CheckedDocument {
  if (Buffer.byteLength(xml) > limitBytes) return unreadable(11750, 'the document is longer than 64 kB');
  let root: Element;
  try {
    root = parseXml(xml);
  } catch (error) {
    return unreadable(12100, error instanceof Error ? error.message : String(error));
  }
  if (root.name !== 'Response') return unreadable(12102, `the root element is <${root.name}>, not <Response>`);
  return { root, faults: faultsOf(root, '') };
}

function unreadable(code: number, detail: string): CheckedDocument {
  return { root: null, faults: [fault(code, detail)] };
}

function fault(code: number, detail: string): Fault {
  return { code, detail, rejects: !warnings.has(code) };
}

function faultsOf(element: Element, above: string): readonly Fault[] {
  const path = `${above}<${element.name}>`;
  const verb = verbs[element.name];
  if (!verb) return [fault(schemaWarning, `${path} is not known here`)];
  const badWords = wordFaults(element, verb, path);
  return [
    ...attributeFaults(element, verb, path),
    ...badWords,
    ...(badWords.length === 0 ? contentFaults(element, path) : []),
    ...element.children.flatMap((child) =>
      verb.children.includes(child.name)
        ? faultsOf(child, `${path} `)
        : [fault(verb.badChild, `${path} does not take <${child.name}>`)],
    ),
  ];
}

function attributeFaults(element: Element, verb: Verb, path: string): readonly Fault[] {
  return Object.entries(element.attributes).flatMap(([name, value]) => {
    const known = verb.attributes[name];
    if (!known) return [fault(schemaWarning, `${path} ${name} is not known here`)];
    const [expected, code] = known;
    return expected.isValid(value) ? [] : [fault(code, `${path} ${name}="${value}" must be ${expected.expected}`)];
  });
}

function wordFaults(element: Element, verb: Verb, path: string): readonly Fault[] {
  const said = element.text.trim();
  if (!verb.words) return said === '' ? [] : [fault(schemaWarning, `${path} takes no words: "${said}"`)];
  const [expected, code] = verb.words;
  return expected.isValid(element.text) ? [] : [fault(code, `${path} "${said}" must be ${expected.expected}`)];
}

/** What a verb must hold beyond what each of its parts must be. */
function contentFaults(element: Element, path: string): readonly Fault[] {
  const { children } = element;
  const said = element.text.trim();
  switch (element.name) {
    case 'Say': {
      const plain = ['man', 'woman'].includes(element.attributes.voice ?? '');
      if (plain && children.length > 0) return [fault(schemaWarning, `${path} has marks that its voice cannot speak`)];
      return said === '' && children.length === 0 ? [fault(13520, `${path} says nothing`)] : [];
    }
    case 'Play':
      return said === '' && !element.attributes.digits ? [fault(11100, `${path} plays nothing`)] : [];
    case 'Gather': {
      const { speechModel, speechTimeout } = element.attributes;
      if (speechModel === undefined || speechTimeout !== 'auto') return [];
      return [fault(badSpeechTimeout, `${path} speechTimeout must be a whole number where there is a speechModel`)];
    }
    case 'Dial': {
      const conferences = children.filter(({ name }) => name === 'Conference').length;
      const numbers = children.filter(({ name }) => name === 'Number').length + (said === '' ? 0 : 1);
      if (children.length === 0 && numbers === 0) return [fault(13223, `${path} calls nobody`)];
      if (conferences > 1 || (conferences > 0 && numbers > 0)) return [fault(13215, `${path} mixes conferences`)];
      return numbers > mostNumbers ? [fault(13215, `${path} calls more than ${mostNumbers} numbers`)] : [];
    }
    default:
      return [];
  }
}
