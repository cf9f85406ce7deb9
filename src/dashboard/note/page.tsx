// Notes down what somebody needs who phoned.
import { isKind, type NeedKind } from '../../domain/kinds.ts';
import { act } from '../act.ts';
import { type Handler, type Page, shown } from '../page.ts';
import { NoteView } from './view.tsx';

const show: Handler = async ({ words, community }) => shown(words.note.title, <NoteView community={community} />);

const mostLetters = 60;
const mostWords = 1000;
const mostNeeded = 20;

const open: Handler = (visit) => {
  const { form } = visit;
  const field = (name: string): string => (form.get(name) ?? '').trim().slice(0, mostLetters);
  const [day, time, kind] = [field('day'), field('time'), field('kind')];
  const who = { phone: field('phone'), name: field('name') || undefined, channel: 'text' } as const;
  const need = {
    kind: (isKind(kind) ? kind : 'other') as NeedKind,
    when: day === '' ? 'now' : time === '' ? day : `${day}T${time.slice(0, 5)}`,
    area: field('area') || undefined,
    words: (form.get('words') ?? '').trim().slice(0, mostWords),
    needed: Math.min(Math.max(Number(field('needed')) || 1, 1), mostNeeded) | 0,
    forWhom: field('for') || undefined,
  };
  return act(visit, { do: 'note', who, need }, '/');
};

export const notePage: Page = { path: '/note', show, actions: { open } };
