import type { Problem } from '../../shared/api/http.ts';
import type { Brand } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';

/** What somebody wants: a brand to be silent, or to speak again. */
export interface Wish {
  readonly brand: Brand;
  readonly act: 'begin' | 'lift';
}

/** Why a wish was not granted, and whether it makes sense to ask again; asking twice does no harm. */
export interface NotGranted {
  readonly why: Key;
  readonly retry: boolean;
}

const LONGEST_REASON = 500;

/** `telco-andina` as people read it. */
export function brandName(slug: string): string {
  return slug
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

/** The brands of which nothing leaves. */
export function silentOnes(brands: readonly Brand[]): readonly Brand[] {
  return brands.filter((brand) => brand.silence !== null);
}

/** True for words that the service takes as a reason. */
export function isReason(words: string): boolean {
  const length = words.trim().length;
  return length > 0 && length <= LONGEST_REASON;
}

export function notGranted(problem: Problem, slug: string): NotGranted {
  if (problem.kind === 'network') {
    return { why: 'silence.failed.lost', retry: true };
  }
  if (problem.status >= 500) {
    return { why: 'silence.failed.unavailable', retry: true };
  }
  return { why: slug === 'brand-beyond-sites' ? 'silence.failed.brand-beyond-sites' : 'silence.failed.refused', retry: false };
}
