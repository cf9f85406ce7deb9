// The form of the boundaries: what it shows at first, and what stands in it when it comes back.
import { type Agreed, type AgreedChange, differencesFrom, type Setting, settings } from '../../domain/agreed/agreed.ts';
import { faultsIn, isCount, isLength } from '../../domain/agreed/bounds.ts';
import { isKind } from '../../domain/kinds.ts';
import { lengthMs, lengthOf } from './length.ts';

/** The fields, as they go with the form from one step to the next. */
export const fieldsOf = (setting: Setting): readonly string[] => {
  if (isLength(setting)) return [setting, `${setting}-unit`];
  return setting === 'quietHours' ? ['quiet-from', 'quiet-to'] : [setting];
};

/** What the fields held at first goes along with them: what is as it was then is not the steward's change, whoever else changes it. */
export const seenField = 'seen';

export const allFields: readonly string[] = [...settings.flatMap(fieldsOf), seenField];

const isUntouched = (form: URLSearchParams, seen: URLSearchParams, setting: Setting): boolean =>
  fieldsOf(setting).every((field) => form.getAll(field).join('\n') === seen.getAll(field).join('\n'));

export function filledWith(agreed: Agreed): URLSearchParams {
  const form = new URLSearchParams();
  for (const setting of settings) {
    if (isLength(setting)) {
      const { amount, unit } = lengthOf(agreed[setting]);
      form.set(setting, String(amount));
      form.set(`${setting}-unit`, unit);
    } else if (setting === 'quietHours') {
      const { quietHours } = agreed;
      form.set('quiet-from', quietHours === 'none' ? '' : quietHours.from);
      form.set('quiet-to', quietHours === 'none' ? '' : quietHours.to);
    } else if (setting === 'kinds') for (const kind of agreed.kinds) form.append('kinds', kind);
    else form.set(setting, String(agreed[setting]));
  }
  form.set(seenField, form.toString());
  return form;
}

export interface ReadForm {
  /** What is not so already. */
  readonly change: AgreedChange;
  readonly faults: readonly Setting[];
}

export function readForm(form: URLSearchParams, agreed: Agreed): ReadForm {
  const seen = new URLSearchParams(form.get(seenField) ?? '');
  const touched = settings.filter((setting) => !isUntouched(form, seen, setting));
  const given = touched.map((setting) => [setting, valueIn(form, setting)] as const);
  const unreadable = given.filter(([, value]) => value === undefined).map(([setting]) => setting);
  const readable = Object.fromEntries(given.filter(([, value]) => value !== undefined)) as AgreedChange;
  const change = differencesFrom(agreed, readable);
  return { change, faults: [...unreadable, ...faultsIn(change, agreed)] };
}

const mostLetters = 40;

/** `undefined` where it can't be read. */
function valueIn(form: URLSearchParams, setting: Setting): Agreed[Setting] | undefined {
  const field = (name: string): string => (form.get(name) ?? '').trim().slice(0, mostLetters);
  const number = /^\d+([.,]\d+)?$/.test(field(setting)) ? Number(field(setting).replace(',', '.')) : Number.NaN;
  if (isLength(setting)) return lengthMs(number, field(`${setting}-unit`));
  if (isCount(setting)) return Number.isNaN(number) ? undefined : number;
  switch (setting) {
    case 'quietHours': {
      const [from, to] = [field('quiet-from'), field('quiet-to')];
      return from === '' && to === '' ? 'none' : { from, to };
    }
    case 'kinds':
      return form.getAll('kinds').filter(isKind);
    case 'joining':
      return (['open', 'code', 'vouch'] as const).find((each) => each === field('joining'));
    case 'monthly':
      return (['on', 'off'] as const).find((each) => each === field('monthly'));
    case 'joinCode':
    case 'digestAt':
      return field(setting);
  }
}
