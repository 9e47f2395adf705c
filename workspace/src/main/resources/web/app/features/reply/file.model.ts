import type { FileKindRule, FilesRule, UploadedFile } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { knows, number, t } from '../../shared/i18n/i18n.ts';
import { sizeOf } from '../../shared/ui/size.ts';

/** What is known of a file before it goes along. */
export interface FileFacts {
  readonly name: string;
  readonly size: number;
  /** Empty where the browser does not know it. */
  readonly mediaType: string;
}

/** A file of the answer that is being written. */
export interface Enclosed {
  readonly key: string;
  readonly facts: FileFacts;
  /** From 0 to 1 while it is on its way to Plaza; null afterwards. */
  readonly part: number | null;
  /** It may go along; null where it is not at Plaza. */
  readonly kept: UploadedFile | null;
  /** Why it cannot go along. */
  readonly why: Key | null;
}

/** Why such a file cannot go along by the network's rules; null where it can, or where only the server can tell. */
export function objectionTo({ mediaType, size }: FileFacts, rule: FilesRule): Key | null {
  if (mediaType === '') {
    return null;
  }
  const kind = rule.kinds.find((each) => each.mediaTypes.includes(mediaType));
  if (kind === undefined) {
    return 'files.wrong-type';
  }
  return size > kind.maxBytes ? 'files.too-large' : null;
}

/** True where all of them can leave as they are. */
export function mayLeave(files: readonly Enclosed[], rule: FilesRule | null): boolean {
  return files.every(({ kept, why }) => kept !== null && why === null && objectionNow(kept, rule) === null)
    && (files.length === 0 || (rule !== null && files.length <= rule.most));
}

/** The same of a file that is here, by the rules of the place that is chosen now. */
export function objectionNow(kept: UploadedFile, rule: FilesRule | null): Key | null {
  return rule === null || rule.most === 0 ? 'files.not-here' : objectionTo(kept, rule);
}

/** What can be attached, said beforehand. */
export function hintOf(rule: FilesRule): string {
  const kinds = rule.kinds.map(({ kind, maxBytes }) => t(kindKey(kind), { size: sizeOf(maxBytes) }));
  const count = rule.most === 1 ? t('files.most.one') : t('files.most', { count: number(rule.most) });
  return [...kinds, count].join(' · ');
}

function kindKey(kind: string): Key {
  return (knows('files.kind', kind) ? `files.kind.${kind}` : 'files.kind.other') as Key;
}

/** Why nothing can be attached; null where nobody told, or where something can. */
export function noneBecause(rule: FilesRule | null): Key | null {
  if (rule === null || rule.most > 0) {
    return null;
  }
  return (knows('files.none', rule.reason) ? `files.none.${rule.reason}` : 'files.none.other') as Key;
}

/** What a browser offers to choose from. */
export function acceptOf(rule: FilesRule): string {
  return rule.kinds.flatMap((kind: FileKindRule) => kind.mediaTypes).join(',');
}

const UPLOAD_WORDS: readonly string[] = ['too-large', 'wrong-type', 'infected', 'not-scanned', 'too-many'];

/** Why a file did not reach Plaza, by the problem's slug and status. */
export function uploadStopped(slug: string, status: number): Key {
  const word = slug.replace('attachment-', '');
  if (UPLOAD_WORDS.includes(word)) {
    return `files.${word}` as Key;
  }
  if (slug === 'owner-changed') {
    return 'files.owner-changed';
  }
  return status === 413 ? 'files.too-large' : 'files.failed';
}
