/**
 * What somebody is writing, kept in this tab: it outlives a reload and a login, and is gone with the tab, because it may
 * hold a customer's matters.
 */
export interface Draft {
  read(): string;
  write(text: string): void;
}

export function draft(
  kind: 'reply' | 'reply-key' | 'reply-place' | 'reply-template' | 'reply-files' | 'note' | 'commitment',
  conversation: string,
): Draft {
  const key = `plaza.draft.${kind}.${conversation}`;
  return {
    read: () => sessionStorage.getItem(key) ?? '',
    write: (text) => (text === '' ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, text)),
  };
}
