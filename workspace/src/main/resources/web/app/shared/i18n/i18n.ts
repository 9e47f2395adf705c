import { type Span, spanOf } from '../realtime/promise.ts';
import { Store } from '../state/store.ts';
import { en } from './en.ts';
import { es, type Key } from './es.ts';

export type Language = 'es' | 'en';

export const LANGUAGES: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'es', name: 'Español' },
  { code: 'en', name: 'English' },
];

const KEPT = 'plaza.language';
const DICTIONARIES: Record<Language, Record<Key, string>> = { es, en };
/** Latin America writes 1.234,5 or 1,234.5 by country; Argentina's form is that of the first sites. */
const LOCALES: Record<Language, string> = { es: 'es-AR', en: 'en-GB' };

/** The language of the page: Spanish until the person chooses otherwise. */
export const language = new Store<Language>(kept());

function kept(): Language {
  return typeof localStorage !== 'undefined' && localStorage.getItem(KEPT) === 'en' ? 'en' : 'es';
}

export function choose(next: Language): void {
  localStorage.setItem(KEPT, next);
  language.set(next);
}

export type Values = Readonly<Record<string, string | number>>;

/** The text of a key in the page's language, with `{name}` replaced by the value of that name. */
export function t(key: Key, values: Values = {}): string {
  return DICTIONARIES[language.value][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}

/** The text of a word that may grow, such as a channel; an unknown word stands for itself. */
export function word(family: string, value: string | null | undefined): string {
  const key = `${family}.${value}`;
  return key in es ? t(key as Key) : (value ?? '');
}

/** True where the page knows a word of that family. */
export function knows(family: string, value: string | null | undefined): boolean {
  return `${family}.${value}` in es;
}

export function span(milliseconds: number): string {
  return spanText(spanOf(milliseconds));
}

function spanText({ unit, value, rest }: Span): string {
  if (unit === 'hours' && rest > 0) {
    return t('span.hours-minutes', { value, rest });
  }
  if (unit === 'days' && rest > 0) {
    return t('span.days-hours', { value, rest });
  }
  return t(`span.${unit}`, { value });
}

/** Time of day, with the date in front where it is not today's. */
export function moment(instant: string, now: number): string {
  const at = new Date(instant);
  const today = new Date(now);
  const sameDay = at.toDateString() === today.toDateString();
  return new Intl.DateTimeFormat(LOCALES[language.value], {
    ...(sameDay ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
}

export function number(value: number): string {
  return new Intl.NumberFormat(LOCALES[language.value]).format(value);
}

/** A share of 0 to 1 as a percentage. */
export function percent(share: number): string {
  return new Intl.NumberFormat(LOCALES[language.value], { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
