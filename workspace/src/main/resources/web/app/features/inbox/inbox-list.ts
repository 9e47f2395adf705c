import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Key } from '../../shared/i18n/es.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { channelName } from '../../shared/ui/channel.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import '../../shared/ui/living-clock.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import type { InboxDesk } from './inbox-desk.ts';
import type { Entry, Inbox } from './inbox.model.ts';

/** The conversations of one agent, with their clocks. */
@customElement('plaza-inbox')
export class InboxList extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      section {
        padding: var(--space-3);
      }
      h2 {
        padding-bottom: var(--space-2);
      }
      h3 {
        padding: var(--space-3) 0 var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      ul {
        display: grid;
        gap: var(--space-1);
      }
      a {
        display: grid;
        gap: 0.125rem;
        padding: var(--space-2) var(--space-3);
        border: 1px solid transparent;
        border-radius: var(--round);
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        background: var(--sunken);
      }
      a[aria-current] {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      .line {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        justify-content: space-between;
      }
      .name {
        overflow: hidden;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .words {
        display: -webkit-box;
        overflow: hidden;
        color: var(--ink-soft);
        font-size: var(--text-small);
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }
      a[aria-current] .words,
      a[aria-current] .where,
      a:hover .words {
        color: var(--ink);
      }
      .where {
        color: var(--ink-soft);
        font-size: var(--text-small);
        white-space: nowrap;
      }
      .outside {
        color: var(--warning);
        font-size: var(--text-small);
      }
      .empty {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  @property({ attribute: false }) desk!: InboxDesk;
  @property() selected: string | null = null;
  /** The address of a conversation. */
  @property({ attribute: false }) addressOf: (id: string) => string = (id) => id;


  protected override watched(): readonly Watchable[] {
    return [this.desk.conversations.remote, this.desk.work.remote];
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('inbox.title')}</h2>
      ${pane(this.desk.conversations.remote.value, 4, () => this.desk.refresh(), () => this.lists(this.desk.inbox()))}
    </section>`;
  }

  private lists(inbox: Inbox): TemplateResult {
    if (inbox.ours.length + inbox.theirs.length === 0) {
      return html`<p class="empty">${t('inbox.empty')}</p>`;
    }
    return html`${this.list('inbox.ours', inbox.ours, t('inbox.empty.ours'))}
    ${inbox.theirs.length > 0 ? this.list('inbox.theirs', inbox.theirs, '') : nothing}`;
  }

  private list(title: Key, entries: readonly Entry[], empty: string): TemplateResult {
    return html`<h3>${t(title)}</h3>
      ${entries.length === 0 ? html`<p class="empty">${empty}</p>` : nothing}
      <ul>
        ${repeat(entries, (entry) => entry.id, (entry) => html`<li>${this.entry(entry)}</li>`)}
      </ul>`;
  }

  private entry(entry: Entry): TemplateResult {
    const { conversation } = entry;
    return html`<a href=${this.addressOf(entry.id)} aria-current=${entry.id === this.selected ? 'true' : nothing}>
      <span class="line">
        <span class="name">${conversation ? (conversation.customer.name ?? t('inbox.nobody')) : t('inbox.coming')}</span>
        <living-clock .deadline=${entry.deadline} .since=${entry.since}></living-clock>
      </span>
      <span class="words">${words(entry)}</span>
      ${conversation?.publishedOutside ? html`<span class="outside">${t('inbox.published-outside')}</span>` : nothing}
      <span class="where">${channelName(entry.channel)}${conversation?.visibility ? ` · ${t(conversation.visibility === 'private' ? 'place.private' : 'place.public')}` : ''}</span>
    </a>`;
  }
}

function words({ conversation }: Entry): string {
  if (conversation === null) {
    return '';
  }
  const text = conversation.lastMessage.text ?? t('inbox.no-text');
  return conversation.lastMessage.direction === 'outbound' ? t('inbox.you', { text }) : text;
}
