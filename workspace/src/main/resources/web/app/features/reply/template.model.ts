import type { FilledTemplate, TemplateForm } from '../../shared/api/shapes.ts';

/** What a person has chosen and filled in so far. */
export interface Wording {
  readonly name: string;
  readonly language: string;
  readonly values: readonly string[];
}

/** Approved words that can be sent, and how the customer reads them. */
export interface Filled {
  readonly template: FilledTemplate;
  readonly text: string;
}

/** The form that a wording is of; null where nothing is chosen, or where it is approved no more. */
export function formOf(forms: readonly TemplateForm[], wording: Wording | null): TemplateForm | null {
  return forms.find(({ name, language }) => name === wording?.name && language === wording.language) ?? null;
}

export function begun({ name, language }: TemplateForm): Wording {
  return { name, language, values: [] };
}

/** The same with one blank filled; the networks take no new line in one. */
export function withValue(wording: Wording, at: number, value: string): Wording {
  const length = Math.max(wording.values.length, at + 1);
  const values = Array.from({ length }, (_, each) => (each === at ? value.replace(/\s/g, ' ') : wording.values[each] ?? ''));
  return { ...wording, values };
}

export function valueOf(wording: Wording | null, at: number): string {
  return wording?.values[at] ?? '';
}

/** As the customer reads it; a blank that is empty shows as what is written in its place. */
export function read(form: TemplateForm, wording: Wording | null, empty: (blank: string) => string): string {
  const words = form.text.replace(/\{\{(\w+)\}\}/g, (whole, blank: string) => {
    const at = form.parameters.indexOf(blank);
    return at < 0 ? whole : valueOf(wording, at).trim() || empty(blank);
  });
  return [form.header, words, form.footer].filter((line) => line !== null).join('\n');
}

/** What can be sent; null while a blank is empty. */
export function filledOf(forms: readonly TemplateForm[], wording: Wording | null): Filled | null {
  const form = formOf(forms, wording);
  if (form === null) {
    return null;
  }
  const parameters = form.parameters.map((_, at) => valueOf(wording, at).trim().replace(/ {2,}/g, ' '));
  return parameters.includes('')
    ? null
    : { template: { name: form.name, language: form.language, parameters }, text: read(form, wording, () => '') };
}

/** A blank by the name that people gave it; null where it has a number only. */
export function nameOf(blank: string): string | null {
  return /^\d+$/.test(blank) ? null : blank.replaceAll('_', ' ');
}

/** The name by which the network knows it, without what only machines need. */
export function titleOf({ name, language }: TemplateForm): string {
  return `${name.replaceAll('_', ' ')} (${language})`;
}

export function kept(wording: Wording | null): string {
  return wording === null ? '' : JSON.stringify(wording);
}

/** What was kept; null where nothing was, or something else. */
export function found(text: string): Wording | null {
  try {
    const { name, language, values } = JSON.parse(text) as Partial<Wording>;
    return typeof name === 'string' && typeof language === 'string' && Array.isArray(values)
      ? { name, language, values: values.map(String) }
      : null;
  } catch {
    return null;
  }
}
