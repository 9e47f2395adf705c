import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Conversation, Page } from '../../shared/api/shapes.ts';
import { moment, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { siteName, siteNames } from '../../shared/state/sites.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import type { SearchDesk } from './search-desk.ts';

/** What was found, the newest first, page after page. */
@customElement('plaza-search-results')
export class SearchResults extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      section {
        padding: var(--space-3);
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
        align-items: baseline;
        justify-content: space-between;
      }
      .name {
        overflow: hidden;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .at,
      .words,
      .where {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      .at {
        white-space: nowrap;
      }
      .words {
        overflow-wrap: anywhere;
      }
      a[aria-current] span,
      a:hover span {
        color: var(--ink);
      }
      .more {
        display: grid;
        justify-items: center;
        gap: var(--space-2);
        padding: var(--space-3);
      }
      .empty {
        padding: var(--space-3);
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) desk!: SearchDesk;
  @property() selected: string | null = null;
  /** The address of a conversation. */
  @property({ attribute: false }) addressOf: (id: string) => string = (id) => id;

  protected override watched(): readonly Watchable[] {
    return [this.desk.found.remote, this.desk.more, siteNames];
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title" class="visually-hidden">${t('search.results')}</h2>
      ${pane(this.desk.found.remote.value, 5, () => void this.desk.found.refresh(), (page) => this.page(page))}
    </section>`;
  }

  private page({ items, nextCursor }: Page<Conversation>): TemplateResult {
    if (items.length === 0) {
      return html`<p class="empty" role="status">${t('search.empty')}</p>`;
    }
    return html`<ul>
        ${repeat(items, ({ id }) => id, (each) => html`<li>${this.entry(each)}</li>`)}
      </ul>
      ${nextCursor === null ? nothing : this.more()}`;
  }

  private entry(each: Conversation): TemplateResult {
    return html`<a href=${this.addressOf(each.id)} aria-current=${each.id === this.selected ? 'true' : nothing}>
      <span class="line">
        <span class="name">${each.customer.name ?? t('inbox.nobody')}</span>
        <span class="at">${moment(each.found?.at ?? each.lastActivityAt, serverClock.now())}</span>
      </span>
      <span class="words">${each.found?.text ?? each.lastMessage.text ?? t('inbox.no-text')}</span>
      <span class="where">${word('turn', each.turn)} · ${channelName(each.channel)} · ${siteName(each.site)}</span>
    </a>`;
  }

  private more(): TemplateResult {
    const state = this.desk.more.value;
    return html`<div class="more">
      ${state === 'failed' ? html`<p class="notice danger" role="alert">${t('search.more.failed')}</p>` : nothing}
      <button class="button" ?disabled=${state === 'loading'} @click=${() => void this.desk.loadMore()}>${t('search.more')}</button>
    </div>`;
  }
}
