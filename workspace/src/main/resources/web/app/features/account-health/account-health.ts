import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { AccountWithHealth, HealthReason, Page } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { knows, moment, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon, type IconName } from '../../shared/ui/icon.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import { byNeed, type Tone, toneOf } from './account-health.model.ts';
import { HealthDesk } from './health-desk.ts';

const ICONS: Record<Tone, IconName> = { good: 'check', warning: 'warning', danger: 'broken', soft: 'hold' };

/** How our accounts on the networks are, and what is wrong with those that need somebody. */
@customElement('plaza-account-health')
export class AccountHealthPanel extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      header {
        padding: var(--space-4);
      }
      h2 {
        font-size: var(--text-large);
      }
      li {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-3) var(--space-4);
        border-top: 1px solid var(--line);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        align-items: center;
        justify-content: space-between;
      }
      .state {
        display: inline-flex;
        gap: var(--space-1);
        align-items: center;
        font-weight: 600;
      }
      .good {
        color: var(--good);
      }
      .warning {
        color: var(--warning);
      }
      .danger {
        color: var(--danger);
      }
      .soft {
        color: var(--ink-soft);
      }
      p {
        overflow-wrap: anywhere;
      }
      .empty {
        padding: 0 var(--space-4) var(--space-4);
        color: var(--ink-soft);
      }
    `,
  ];

  private readonly desk = new HealthDesk();

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.start();
  }

  override disconnectedCallback(): void {
    this.desk.stop();
    super.disconnectedCallback();
  }

  protected override watched(): readonly Watchable[] {
    return [this.desk.accounts.remote];
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t('health.title')}</h2>
      </header>
      ${pane(this.desk.accounts.remote.value, 3, () => void this.desk.accounts.refresh(), (page) => this.accounts(page))}
    </section>`;
  }

  private accounts({ items }: Page<AccountWithHealth>): TemplateResult {
    return items.length === 0
      ? html`<p class="empty">${t('health.empty')}</p>`
      : html`<ul>
          ${byNeed(items).map((account) => this.account(account))}
        </ul>`;
  }

  private account({ name, channel, health }: AccountWithHealth): TemplateResult {
    const tone = toneOf(health);
    return html`<li>
      <div class="line">
        <h3>${name} <span class="soft small">${channelName(channel)}</span></h3>
        <span class="state ${tone}">${icon(ICONS[tone])}${word('health.state', health.state)}</span>
      </div>
      ${health.reasons.map((reason) => html`<p class="small">${said(reason)}</p>`)}
      ${health.heardAt === null
        ? nothing
        : html`<p class="small soft">${t('health.heard', { time: moment(health.heardAt, serverClock.now()) })}</p>`}
    </li>`;
  }
}

function said({ reason, since, until, details }: HealthReason): string {
  const values = { since: time(since), until: time(until), details: details.join(', ') };
  return knows('health.reason', reason) ? t(`health.reason.${reason}` as Key, values) : reason;
}

function time(at: string | null): string {
  return at === null ? t('health.unknown-time') : moment(at, serverClock.now());
}
