import { html, type TemplateResult } from 'lit';
import { t, word } from '../i18n/i18n.ts';
import { icon } from './icon.ts';

/** Those that this page knows, in the order in which they are offered. */
export const CHANNELS = ['facebook', 'instagram', 'whatsapp', 'x', 'youtube', 'forum', 'email', 'webchat', 'voice'] as const;

/** A channel by its name; marks and logos of networks are theirs. */
export function channelName(channel: string | null): string {
  return word('channel', channel);
}

/** Where a message was said, in words and with its sign. */
export function place(visibility: string | null | undefined): TemplateResult {
  switch (visibility) {
    case 'public':
      return html`<span class="chip" title=${t('place.public.hint')}>${icon('public')}${t('place.public')}</span>`;
    case 'private':
      return html`<span class="chip private" title=${t('place.private.hint')}>${icon('private')}${t('place.private')}</span>`;
    case 'unpublished':
      return html`<span class="chip">${icon('hidden')}${t('place.unpublished')}</span>`;
    default:
      return html`<span class="chip">${t('place.unknown')}</span>`;
  }
}
