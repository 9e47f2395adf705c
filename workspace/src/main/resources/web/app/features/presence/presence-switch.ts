import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import type { Presence } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { span, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import type { PresenceDesk } from './presence-desk.ts';
import { type Choice, CHOICES, isChosen, step } from './presence.model.ts';

/** The agent's presence, and the menu that changes it. */
@customElement('plaza-presence')
export class PresenceSwitch extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
      }
      .dot {
        flex: none;
        width: 0.625rem;
        height: 0.625rem;
        border: 2px solid var(--line-strong);
        border-radius: var(--round-full);
      }
      .dot.available {
        border-color: var(--good);
        background: var(--good);
      }
      .dot.busy {
        border-color: var(--warning);
        background: var(--warning);
      }
      .dot.away {
        border-color: var(--warning);
      }
      .since {
        color: var(--ink-soft);
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }
      [role='menu'] {
        position: absolute;
        top: calc(100% + var(--space-1));
        right: 0;
        z-index: 20;
        display: grid;
        width: 17rem;
        padding: var(--space-2);
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      [role='menuitemradio'] {
        display: grid;
        grid-template-columns: 1rem minmax(0, 1fr) auto;
        gap: 0 var(--space-2);
        align-items: center;
        min-height: 2.25rem;
        padding: var(--space-1) var(--space-2);
        border: 0;
        border-radius: var(--round);
        background: transparent;
        text-align: start;
        cursor: pointer;
      }
      [role='menuitemradio']:hover,
      [role='menuitemradio']:focus-visible {
        background: var(--sunken);
      }
      .group {
        padding: var(--space-2) var(--space-2) 0;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      .hint {
        grid-column: 2;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      .foot {
        margin-top: var(--space-2);
        padding: var(--space-2);
        border-top: 1px solid var(--line);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      @media (max-width: 48rem) {
        .since {
          display: none;
        }
        .button {
          padding: 0 var(--space-3);
        }
      }
    `,
  ];

  @property({ attribute: false }) desk!: PresenceDesk;

  @state() private open = false;
  @query('.button') private button!: HTMLButtonElement;
  @queryAll('[role="menuitemradio"]') private items!: NodeListOf<HTMLButtonElement>;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.outside);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('pointerdown', this.outside);
    super.disconnectedCallback();
  }

  /** Opens the menu; for the keyboard's shortcut. */
  async show(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    const chosen = CHOICES.findIndex((choice) => isChosen(choice, this.presence));
    this.items[Math.max(0, chosen)]?.focus();
  }

  protected override watched(): readonly Watchable[] {
    return [serverClock.seconds, this.desk.loader.remote, this.desk.failed];
  }

  protected override render(): TemplateResult {
    const { presence } = this;
    const name = nameOf(presence);
    return html`<button
        class="button"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${t('presence.change', { state: name })}
        @click=${this.toggle}
      >
        <span class="dot ${presence?.state ?? ''}"></span>${name}
        ${presence === null ? nothing : html`<span class="since">${span(serverClock.now() - Date.parse(presence.since))}</span>`}
        ${icon('down')}
      </button>
      ${this.open ? this.menu() : nothing}
      ${this.desk.failed.value ? html`<p class="visually-hidden" role="alert">${t('presence.failed')}</p>` : nothing}`;
  }

  private menu(): TemplateResult {
    return html`<div role="menu" aria-label=${t('presence.label')} @keydown=${this.pressed}>
      ${CHOICES.map((choice, at) => html`${choice.reason === 'break' ? html`<p class="group" role="presentation">${t('presence.away-because')}</p>` : nothing}${this.item(choice, at)}`)}
      ${this.desk.failed.value ? html`<p class="notice danger" role="presentation">${t('presence.failed')}</p>` : nothing}
      ${this.presence === null
        ? nothing
        : html`<p class="foot" role="presentation">
            ${t('presence.units', { used: this.presence.usedUnits, capacity: this.presence.capacity })}
          </p>`}
    </div>`;
  }

  private item(choice: Choice, at: number): TemplateResult {
    const chosen = isChosen(choice, this.presence);
    const hint = `presence.hint.${choice.state}`;
    return html`<button
      role="menuitemradio"
      aria-checked=${chosen}
      tabindex=${chosen || (this.presence === null && at === 0) ? 0 : -1}
      @click=${() => this.choose(choice)}
    >
      <span class="dot ${choice.state}"></span>
      <span>${choice.reason === null ? word('presence', choice.state) : word('presence.reason', choice.reason)}</span>
      ${chosen ? icon('check') : html`<span></span>`}
      ${choice.state === 'away' ? nothing : html`<span class="hint">${t(hint as Key)}</span>`}
    </button>`;
  }

  private get presence(): Presence | null {
    return dataOf(this.desk.loader.remote.value);
  }

  private toggle(): void {
    if (this.open) {
      this.close();
    } else {
      void this.show();
    }
  }

  private close(): void {
    this.open = false;
    this.button.focus();
  }

  private async choose(choice: Choice): Promise<void> {
    await this.desk.choose(choice);
    if (!this.desk.failed.value) {
      this.close();
    }
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      this.close();
      return;
    }
    const items = [...this.items];
    const to = step(items.indexOf(this.shadowRoot?.activeElement as HTMLButtonElement), event.key);
    if (to !== null) {
      event.preventDefault();
      items[to]?.focus();
    }
  }

  private readonly outside = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this)) {
      this.open = false;
    }
  };
}

function nameOf(presence: Presence | null): string {
  if (presence === null) {
    return t('presence.unknown');
  }
  return presence.state === 'away' && presence.reason
    ? word('presence.reason', presence.reason)
    : word('presence', presence.state);
}
