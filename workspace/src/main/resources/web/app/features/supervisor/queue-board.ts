import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { QueueItem, QueuePage } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { knows, number, span, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { siteName, siteNames } from '../../shared/state/sites.ts';
import { channelName } from '../../shared/ui/channel.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import '../../shared/ui/living-clock.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import { tableStyles } from '../../shared/ui/table-styles.ts';
import { byDeadline, personOf, type QueueFilter, wordsOf } from './queue.model.ts';
import type { SupervisionDesk } from './supervision-desk.ts';

/** The queue of the supervisor's sites: what is due first stands first. */
@customElement('plaza-queue')
export class QueueBoard extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    tableStyles,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        align-items: center;
        justify-content: space-between;
        padding: var(--space-4) var(--space-4) 0;
      }
      h2 {
        font-size: var(--text-large);
      }
      .filters {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      label {
        display: grid;
        gap: 0.125rem;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      select {
        min-height: var(--target);
        min-width: 10rem;
        color: var(--ink);
        font-size: var(--text);
      }
      .counts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
        gap: var(--space-3);
        padding: var(--space-4);
      }
      .counts div {
        display: grid;
      }
      .counts dt {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      .counts dd {
        font-size: var(--text-number);
        font-variant-numeric: tabular-nums;
        font-weight: 600;
        line-height: 1.2;
      }
      tr[aria-current] td {
        background: var(--accent-soft);
      }
      tbody tr:hover td {
        background: var(--sunken);
      }
      td a {
        color: var(--accent);
        font-weight: 600;
      }
      :host {
        container-type: inline-size;
      }
      .narrow {
        display: none;
      }
      @container (min-width: 40rem) and (max-width: 52rem) {
        .language {
          display: none;
        }
      }
      @container (max-width: 40rem) {
        .filters,
        label {
          flex: 1;
        }
        select {
          min-width: 0;
          padding-inline: var(--space-2) 0;
        }
        table,
        tbody,
        td {
          display: block;
        }
        thead {
          display: none;
        }
        tr {
          display: flex;
          flex-wrap: wrap;
          gap: 0 var(--space-3);
          align-items: center;
          padding: var(--space-3) var(--space-4);
          border-top: 1px solid var(--line);
        }
        tr td,
        tr td:first-child,
        tr td:last-child {
          padding: 0;
          border: 0;
        }
        .narrow {
          display: inline;
        }
        h2 {
          flex: 0 0 100%;
        }
        tr td.wide {
          flex: 0 0 100%;
          order: 1;
          padding-block: var(--space-1);
        }
        tr td.fact {
          order: 2;
          color: var(--ink-soft);
          font-size: var(--text-small);
        }
        tr td.number {
          margin-inline-start: auto;
          color: var(--ink-soft);
          font-size: var(--text-small);
        }
        tr[aria-current] {
          background: var(--accent-soft);
        }
      }
      .empty {
        padding: var(--space-4);
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) desk!: SupervisionDesk;
  @property({ attribute: false }) filter: QueueFilter = { site: '', channel: '' };
  @property() selected: string | null = null;
  @property({ attribute: false }) addressOf: (id: string) => string = (id) => id;


  protected override watched(): readonly Watchable[] {
    return [serverClock.seconds, siteNames, this.desk.queue.remote, this.desk.names];
  }

  protected override render(): TemplateResult {
    const remote = this.desk.queue.remote.value;
    const items = remote.state === 'ready' ? remote.data.items : [];
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t('queue.title')}</h2>
        <div class="filters">
          ${this.choice('site', 'queue.filter.site', 'queue.filter.all-sites', wordsOf(items, 'site', this.filter.site), siteName)}
          ${this.choice('channel', 'queue.filter.channel', 'queue.filter.all-channels', wordsOf(items, 'channel', this.filter.channel), channelName)}
        </div>
      </header>
      ${pane(remote, 5, () => void this.desk.queue.refresh(), (page) => this.page(page))}
    </section>`;
  }

  private page(page: QueuePage): TemplateResult {
    return html`${this.counts(page)} ${page.items.length === 0 ? this.empty() : this.table(page)}`;
  }

  private counts({ counts }: QueuePage): TemplateResult {
    const oldest =
      counts.oldestQueuedAt === null ? t('queue.nobody') : span(serverClock.now() - Date.parse(counts.oldestQueuedAt));
    return html`<dl class="counts">
      ${count('queue.waiting', number(counts.waiting))} ${count('queue.offered', number(counts.offered))}
      ${count('queue.assigned', number(counts.assigned))} ${count('queue.oldest', oldest)}
    </dl>`;
  }

  private table(page: QueuePage): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('queue.caption')}>
        <table role="table">
          <caption class="visually-hidden">${t('queue.caption')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">${t('queue.col.promise')}</th>
              <th role="columnheader" scope="col">${t('queue.col.state')}</th>
              <th role="columnheader" scope="col">${t('queue.col.channel')}</th>
              <th role="columnheader" scope="col">${t('queue.col.site')}</th>
              <th role="columnheader" scope="col" class="language">${t('queue.col.language')}</th>
              <th role="columnheader" scope="col" class="number">${t('queue.col.since')}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${repeat(byDeadline(page.items), (item) => item.turnId, (item) => this.row(item))}
          </tbody>
        </table>
      </div>
      ${page.nextCursor === null ? nothing : html`<p class="empty">${t('queue.more', { count: page.items.length })}</p>`}`;
  }

  private row(item: QueueItem): TemplateResult {
    return html`<tr role="row" aria-current=${item.conversationId === this.selected ? 'true' : nothing}>
      <td role="cell"><living-clock .deadline=${item.deadline} .since=${item.queuedAt}></living-clock></td>
      <td role="cell" class="wide"><a href=${this.addressOf(item.conversationId)}>${this.stateOf(item)}</a>${because(item)}</td>
      <td role="cell" class="fact">${channelName(item.channel)}</td>
      <td role="cell" class="fact">${siteName(item.site)}</td>
      <td role="cell" class="fact language">${word('language', item.language)}</td>
      <td role="cell" class="number"><span class="narrow">${t('queue.col.since')} </span>${span(serverClock.now() - Date.parse(item.queuedAt))}</td>
    </tr>`;
  }

  private stateOf(item: QueueItem): string {
    if (item.state !== 'offered' && item.state !== 'assigned') {
      return word('queue.state', item.state);
    }
    const person = personOf(item);
    return person === null
      ? t(`queue.state.${item.state}.unnamed`)
      : t(`queue.state.${item.state}`, { name: this.desk.nameOf(person) });
  }

  private empty(): TemplateResult {
    const filtered = this.filter.site !== '' || this.filter.channel !== '';
    return html`<div class="empty">
      <p>${t(filtered ? 'queue.empty.filtered' : 'queue.empty')}</p>
      ${filtered
        ? html`<button class="button tight" @click=${() => this.narrow({ site: '', channel: '' })}>${t('queue.clear')}</button>`
        : nothing}
    </div>`;
  }

  private choice(
    field: 'site' | 'channel',
    label: Key,
    all: Key,
    words: readonly string[],
    name: (word: string) => string,
  ): TemplateResult {
    return html`<label>${t(label)}
      <select class="field" @change=${(event: Event) => this.narrow({ ...this.filter, [field]: (event.target as HTMLSelectElement).value })}>
        <option value="" ?selected=${this.filter[field] === ''}>${t(all)}</option>
        ${words.map((each) => html`<option value=${each} ?selected=${this.filter[field] === each}>${name(each)}</option>`)}
      </select>
    </label>`;
  }

  private narrow(filter: QueueFilter): void {
    this.tell('queue-narrowed', filter);
  }
}

function because({ waitingBecause }: QueueItem): TemplateResult | typeof nothing {
  if (!waitingBecause) {
    return nothing;
  }
  const words = knows('queue.because', waitingBecause) ? word('queue.because', waitingBecause) : waitingBecause;
  return html`<span class="soft"> · ${words}</span>`;
}

function count(name: Key, value: string): TemplateResult {
  return html`<div>
    <dt>${t(name)}</dt>
    <dd>${value}</dd>
  </div>`;
}
