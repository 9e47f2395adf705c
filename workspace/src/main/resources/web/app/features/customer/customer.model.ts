import type { Problem } from '../../shared/api/http.ts';
import { slugOf } from '../../shared/api/http.ts';
import type { ProfileField } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';

/** What may be known of a customer, in the order in which it is asked for. */
export const KINDS = ['name', 'phone', 'email', 'document', 'account', 'address', 'time-zone'] as const;
export const SOURCES = ['customer', 'agent', 'company'] as const;
export const CONSENTS = ['unknown', 'given', 'refused'] as const;

/** A field that somebody is about to write. */
export const EMPTY_FIELD: ProfileField = { kind: 'phone', value: '', source: 'customer', consent: 'unknown' };

/** The tags in a line of words: each once, as the service takes them. */
export function tagsOf(text: string): readonly string[] {
  const words = text.split(/[,;\s]+/).map((word) =>
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  );
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The fields that say something. */
export function written(fields: readonly ProfileField[]): readonly ProfileField[] {
  return fields
    .map(({ kind, value, source, consent }) => ({ kind, value: value.trim(), source, consent }))
    .filter(({ value }) => value !== '');
}

/** Why what was written is not kept. */
export function whyNot(problem: Problem): Key {
  if (problem.kind === 'network') {
    return 'pane.network';
  }
  switch (slugOf(problem)) {
    case 'changed-meanwhile':
      return 'customer.changed-meanwhile';
    case 'invalid-input':
      return 'customer.invalid';
    default:
      return 'pane.failed';
  }
}
