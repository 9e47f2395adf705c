import type { Key } from '../i18n/es.ts';

/** What a single key does. Pure: which element has the focus comes as an argument. */
export type Command = 'next' | 'previous' | 'accept' | 'decline' | 'reply' | 'note' | 'resolve' | 'presence' | 'help' | 'leave';

const BY_KEY: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  d: 'decline',
  r: 'reply',
  n: 'note',
  e: 'resolve',
  p: 'presence',
  '?': 'help',
};

/** What the help shows, in its order. */
export const KEY_HELP: readonly { readonly keys: string; readonly does: Key }[] = [
  { keys: 'J', does: 'keys.next' },
  { keys: 'K', does: 'keys.previous' },
  { keys: 'A', does: 'keys.accept' },
  { keys: 'D', does: 'keys.decline' },
  { keys: 'R', does: 'keys.reply' },
  { keys: 'N', does: 'keys.note' },
  { keys: 'E', does: 'keys.resolve' },
  { keys: 'P', does: 'keys.presence' },
  { keys: '?', does: 'keys.help' },
  { keys: 'Ctrl + Enter', does: 'keys.send' },
  { keys: 'Esc', does: 'keys.leave' },
];

export interface Pressed {
  readonly key: string;
  readonly modified: boolean;
  /** True where the person is writing, choosing or in a dialog: letters are theirs there. */
  readonly writing: boolean;
  readonly repeated: boolean;
}

export function commandOf(pressed: Pressed, singleKeys: boolean): Command | null {
  if (pressed.key === 'Escape') {
    return 'leave';
  }
  if (!singleKeys || pressed.modified || pressed.writing) {
    return null;
  }
  const command = BY_KEY[pressed.key.toLowerCase()] ?? null;
  const step = command === 'next' || command === 'previous';
  return pressed.repeated && !step ? null : command;
}

const WRITING = 'input, textarea, select, [contenteditable], dialog, [role="menu"]';

/** Reads the event; what has the focus may lie below several shadow roots. */
export function pressedOf(event: KeyboardEvent): Pressed {
  return {
    key: event.key,
    modified: event.ctrlKey || event.metaKey || event.altKey,
    repeated: event.repeat,
    writing: event.composedPath().some((each) => each instanceof Element && each.matches(WRITING)),
  };
}
