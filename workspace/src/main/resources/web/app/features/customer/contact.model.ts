import type { NewContactWishes } from '../../shared/api/shapes.ts';

/** What we would begin to speak about. */
export const OCCASIONS = ['bill', 'outage', 'order', 'complaint'] as const;
/** Channels on which somebody can be written to first. */
export const REACHING = ['whatsapp', 'facebook', 'instagram', 'email', 'x', 'voice'] as const;

/** What a select shows where the customer said nothing of an occasion, or does not want to hear of it. */
export const UNSAID = '';
export const NOTHING = 'nothing';

/** A place on the list of an occasion, as a select shows it. */
export function choiceOf(wishes: NewContactWishes, occasion: string, place: number): string {
  const wanted = wishes.channels[occasion];
  if (wanted === undefined) {
    return UNSAID;
  }
  return wanted[place] ?? (place === 0 ? NOTHING : UNSAID);
}

/** The wishes with another choice at that place; a channel stands in one place only. */
export function choosing(wishes: NewContactWishes, occasion: string, place: number, choice: string): NewContactWishes {
  const { [occasion]: before = [], ...others } = wishes.channels;
  if (place === 0 && choice === UNSAID) {
    return { ...wishes, channels: others };
  }
  if (choice === NOTHING) {
    return { ...wishes, channels: { ...others, [occasion]: [] } };
  }
  const places = place === 0 ? [choice, ...before.slice(1)] : [before[0] ?? '', choice, ...before.slice(2)];
  const wanted = [...new Set(places.filter((each) => each !== UNSAID))];
  return wanted.length === 0 ? { ...wishes, channels: others } : { ...wishes, channels: { ...others, [occasion]: wanted } };
}

/** The wishes with that said of a channel. */
export function agreeing(wishes: NewContactWishes, channel: string, consent: string): NewContactWishes {
  return { ...wishes, consents: { ...wishes.consents, [channel]: consent } };
}
