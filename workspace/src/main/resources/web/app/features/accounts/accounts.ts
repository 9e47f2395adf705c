import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { accounts } from '../../shared/api/calls.ts';
import type { Account, Page } from '../../shared/api/shapes.ts';
import { moment, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import { siteName, siteNames } from '../../shared/state/sites.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import { tableStyles } from '../../shared/ui/table-styles.ts';
import { inOrder, withOne } from './accounts.model.ts';
import './mode-ask.ts';

/** Accounts are changed elsewhere too, and no event tells the page. */
const EVERY = 20_000;

/** Our accounts on the networks: how they are, and how much of their work goes through here. */
@customElement('plaza-accounts')
export class Accounts extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    tableStyles,
    css`
      :host {
        display: block;
        height: 100%;
        overflow-y: auto;
        padding: var(--space-4);
      }
      section {
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
        overflow: hidden;
      }
      h2 {
        padding: var(--space-4);
        font-size: var(--text-large);
      }
      .empty {
        padding: 0 var(--space-4) var(--space-4);
        color: var(--ink-soft);
      }
    `,
  ];

  /** True where the person may move an account over, or back. */
  @property({ type: Boolean }) mayChange = false;
  @state() private asked: Account | null = null;

  private readonly loader = new Loader<Page<Account>>((signal) => accounts(signal));
  private timer: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.loader.refresh();
    this.timer = setInterval(() => document.hidden || this.loader.refreshSoon(), EVERY);
  }

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote, siteNames];
  }

  protected override render(): TemplateResult {
    return html`<section>
        <h2 id="title">${t('accounts.title')}</h2>
        ${pane(this.loader.remote.value, 3, () => void this.loader.refresh(), ({ items }) =>
          items.length === 0 ? html`<p class="empty">${t('accounts.empty')}</p>` : this.table(inOrder(items)),
        )}
      </section>
      <slot></slot>
      <plaza-mode-ask
        .account=${this.asked}
        @mode-settled=${() => (this.asked = null)}
        @accounts-stale=${() => this.loader.refreshSoon()}
        @account-changed=${(event: CustomEvent<Account>) => this.changed(event.detail)}
      ></plaza-mode-ask>`;
  }

  private table(items: readonly Account[]): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('accounts.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('accounts.col.name')}</th>
            <th scope="col">${t('accounts.col.channel')}</th>
            <th scope="col">${t('accounts.col.site')}</th>
            <th scope="col">${t('accounts.col.state')}</th>
            <th scope="col">${t('accounts.col.mode')}</th>
            <th scope="col">${t('accounts.col.changed')}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(items, (each) => each.id, (each) => this.row(each))}
        </tbody>
      </table>
    </div>`;
  }

  private row(account: Account): TemplateResult {
    return html`<tr>
      <th scope="row">${account.name}</th>
      <td>${channelName(account.channel)}</td>
      <td>${siteName(account.site)}</td>
      <td>${word('account.state', account.state)}</td>
      <td>
        ${word('mode', account.mode)}
        ${this.mayChange
          ? html`<button
              class="button tight"
              aria-label=${t('accounts.mode.change.of', { name: account.name })}
              @click=${() => (this.asked = account)}
            >
              ${t('accounts.mode.change')}
            </button>`
          : nothing}
      </td>
      <td><time datetime=${account.changedAt}>${moment(account.changedAt, serverClock.now())}</time></td>
    </tr>`;
  }

  private changed(account: Account): void {
    this.loader.patch((page) => ({ ...page, items: withOne(page.items, account) }));
    this.asked = null;
  }
}
