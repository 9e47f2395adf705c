import type { FilledTemplate } from '../../shared/api/shapes.ts';
import { type Enclosed, mayLeave } from './file.model.ts';
import type { Length } from './reply.model.ts';
import type { Filled } from './template.model.ts';
import type { Way } from './way.model.ts';

/** What would be sent, under a name that another wish does not have. */
export interface Wish {
  readonly text: string;
  readonly template: FilledTemplate | null;
  /** Receipts of files that go along. */
  readonly attachments: readonly string[];
  readonly name: string;
}

/** Approved words with every blank filled; null where one is empty. */
export function approvedWish(filled: Filled | null): Wish | null {
  return filled === null ? null : { ...filled, attachments: [], name: JSON.stringify(filled.template) };
}

/** Words of one's own with their files; null where the way is closed, nothing is said, or something cannot go along. */
export function freeWish(way: Way, text: string, length: Length['kind'], files: readonly Enclosed[]): Wish | null {
  const says = length === 'empty' ? files.length > 0 : length !== 'over';
  return way.open && says && mayLeave(files, way.files) ? { text, template: null, ...enclosing(text, files) } : null;
}

function enclosing(text: string, files: readonly Enclosed[]): Pick<Wish, 'attachments' | 'name'> {
  const here = files.flatMap(({ kept }) => (kept === null ? [] : [kept]));
  return { attachments: here.map(({ receipt }) => receipt), name: [text, ...here.map(({ id }) => id)].join(' ') };
}
