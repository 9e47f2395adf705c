import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { incidents } from '../../shared/api/calls.ts';
import type { Incident, Page } from '../../shared/api/shapes.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import './incident-ask.ts';
import './incident-card.ts';

/** How often figures are looked at anew, in milliseconds. */
const AGAIN = 30_000;

/** What hits many customers at once: those that last, or those that are over. */
@customElement('plaza-incidents')
export class Incidents extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: var(--space-4);
        max-width: 60rem;
        margin-inline: auto;
        padding: var(--space-5) var(--space-4);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        align-items: center;
        justify-content: space-between;
      }
      .list {
        display: grid;
        gap: var(--space-4);
      }
    `,
  ];

  @property({ type: Boolean }) mayChange = false;
  @state() private over = false;
  @state() private asked: Incident | 'new' | null = null;

  private readonly loader = new Loader<Page<Incident>>((signal) => incidents(this.over, signal));
  private timer: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.loader.refresh();
    this.timer = setInterval(() => void this.loader.refresh(), AGAIN);
  }

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('over') && this.hasUpdated) {
      this.loader.reset();
      void this.loader.refresh();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult {
    return html`<header>
        <h2>${t(this.over ? 'incidents.over' : 'incidents.lasting')}</h2>
        <span>
          <button class="button tight" aria-pressed=${this.over} @click=${() => (this.over = !this.over)}>
            ${t(this.over ? 'incidents.show.lasting' : 'incidents.show.over')}
          </button>
          ${this.mayChange
            ? html`<button class="button main tight" @click=${() => (this.asked = 'new')}>${t('incidents.declare')}</button>`
            : nothing}
        </span>
      </header>
      ${pane(this.loader.remote.value, 3, () => void this.loader.refresh(), ({ items }) => this.list(items))}
      <plaza-incident-ask .incident=${this.asked} @incident-settled=${this.settled}></plaza-incident-ask>`;
  }

  private list(items: readonly Incident[]): TemplateResult {
    return items.length === 0
      ? html`<p class="soft">${t(this.over ? 'incidents.none.over' : 'incidents.none')}</p>`
      : html`<div class="list">
          ${repeat(
            items,
            (each) => each.id,
            (each) =>
              html`<plaza-incident-card
                .incident=${each}
                .mayChange=${this.mayChange && each.endedAt === null}
                @incident-wanted=${() => (this.asked = each)}
                @incident-settled=${this.settled}
              ></plaza-incident-card>`,
          )}
        </div>`;
  }

  private readonly settled = (): void => {
    this.asked = null;
    void this.loader.refresh();
  };
}
