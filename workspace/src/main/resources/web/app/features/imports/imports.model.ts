import type { Problem } from '../../shared/api/http.ts';
import type { ImportReport } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';

/** What the service takes at one time. */
export const LARGEST_FILE = 12 * 1024 * 1024;
/** What a person may choose, as the browser's own dialog wants it. */
export const CHOOSABLE = '.csv,.json,.ndjson,.jsonl';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
};

/** How far one file is. A file is tried before it is brought over, and what is brought over is what was tried. */
export type Stage =
  | { readonly stage: 'choosing' }
  | { readonly stage: 'trying' }
  | { readonly stage: 'tried'; readonly report: ImportReport }
  | { readonly stage: 'bringing'; readonly report: ImportReport }
  | { readonly stage: 'brought'; readonly report: ImportReport }
  | { readonly stage: 'failed'; readonly why: Key; readonly tried: ImportReport | null };

/** What a file says that it is, by its name; null where that is nothing that can be brought over. */
export function typeOf(name: string): string | null {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null;
}

/** Why a file cannot even be tried; null where it can. */
export function unfit(name: string, size: number): Key | null {
  if (typeOf(name) === null) {
    return 'imports.unfit.type';
  }
  if (size === 0) {
    return 'imports.unfit.empty';
  }
  return size > LARGEST_FILE ? 'imports.unfit.large' : null;
}

/** Where cases come from is a word of the service's: what people write is made one. */
export function sourceOf(written: string): string {
  return written
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63)
    .replace(/-+$/, '');
}

/** True where something would come over. */
export function bringsSomething({ waitingCases, closedCases, newMessages }: ImportReport): boolean {
  return waitingCases + closedCases + newMessages > 0;
}

/** What is offered to be brought over: cases, or, where all of those are here, what else was said in them. */
export function offerOf({ waitingCases, closedCases, newMessages }: ImportReport): { readonly words: Key; readonly count: number } {
  const cases = waitingCases + closedCases;
  return cases > 0 ? { words: 'imports.bring', count: cases } : { words: 'imports.bring.messages', count: newMessages };
}

/** What to say where the service did not take it; what had come over before a broken connection stays. */
export function whyNot(problem: Problem, slug: string, dryRun: boolean): Key {
  if (slug === 'invalid-input') {
    return 'imports.failed.unreadable';
  }
  if (problem.status === 413) {
    return 'imports.unfit.large';
  }
  const isUnknown = problem.kind === 'network' || problem.status >= 500;
  if (isUnknown) {
    return dryRun ? 'imports.failed.try' : 'imports.failed.bring';
  }
  return 'imports.failed.refused';
}

/** Everything that was rejected, as a table for a spreadsheet. */
export function rejectedTable({ problems }: ImportReport): string {
  const rows = problems.map(({ line, reason, detail }) => [String(line), reason, detail].map(cell).join(','));
  return ['line,reason,detail', ...rows].join('\r\n') + '\r\n';
}

/** A spreadsheet reads what begins like a formula as one; what it shows must be what was written. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
