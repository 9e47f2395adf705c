import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../features/account-health/account-health.ts';
import type { SilenceDesk } from '../features/brand-silence/silence-desk.ts';
import '../features/brand-silence/silence-panel.ts';
import '../features/supervisor/queue-board.ts';
import type { QueueFilter } from '../features/supervisor/queue.model.ts';
import '../features/supervisor/service-level.ts';
import { SupervisionDesk } from '../features/supervisor/supervision-desk.ts';
import '../features/supervisor/why-panel.ts';
import type { Session } from '../shared/api/shapes.ts';
import { addressOf, go, supervisedBy } from '../shared/state/route.ts';
import { PlazaElement } from '../shared/ui/element.ts';
import { base } from '../shared/ui/styles.ts';
import './case-pane.ts';

/** Where a supervisor sees what waits, how today goes, and any conversation of their sites. */
@customElement('plaza-supervision')
export class SupervisionPage extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        height: 100%;
        min-height: 0;
      }
      .panes {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        height: 100%;
        min-height: 0;
      }
      .boards {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        grid-auto-rows: max-content;
        overflow-y: auto;
        padding: var(--space-4);
      }
      .card {
        min-width: 0;
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
        overflow: hidden;
      }
      .case {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-height: 0;
        overflow: hidden;
      }
      .with-case .boards {
        display: none;
      }
      plaza-why {
        background: var(--surface);
      }
      @media (max-width: 48rem) {
        .boards {
          padding: var(--space-2);
        }
      }
      @media (min-width: 75rem) {
        .panes.with-case {
          grid-template-columns: minmax(0, 1fr) minmax(0, 32rem);
        }
        .with-case .boards {
          display: grid;
        }
        .case {
          border-left: 1px solid var(--line);
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) silence!: SilenceDesk;
  @property() conversation: string | null = null;
  @property({ attribute: false }) filter: QueueFilter = { site: '', channel: '' };

  private readonly desk = new SupervisionDesk();

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.start();
  }

  override disconnectedCallback(): void {
    this.desk.stop();
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    this.desk.narrow(this.filter);
    this.desk.ask(this.conversation);
  }

  protected override render(): TemplateResult {
    return html`<div class="panes ${this.conversation === null ? '' : 'with-case'}">
      <div class="boards">
        <div class="card">
          <plaza-queue
            .desk=${this.desk}
            .filter=${this.filter}
            .selected=${this.conversation}
            .addressOf=${(id: string) => this.address(id)}
            @queue-narrowed=${(event: CustomEvent<QueueFilter>) => this.narrow(event.detail)}
          ></plaza-queue>
        </div>
        <div class="card"><plaza-service-level .desk=${this.desk}></plaza-service-level></div>
        ${this.session.roles.includes('supervisor')
          ? html`<div class="card"><plaza-account-health></plaza-account-health></div>`
          : nothing}
        <div class="card"><plaza-brand-silence .desk=${this.silence}></plaza-brand-silence></div>
      </div>
      ${this.conversation === null ? nothing : this.opened(this.conversation)}
    </div>`;
  }

  private opened(conversation: string): TemplateResult {
    return html`<div class="case">
      <plaza-why .desk=${this.desk}></plaza-why>
      <plaza-case
        .conversation=${conversation}
        .me=${this.session.subject}
        .backTo=${this.address(null)}
        .supervised=${supervisedBy(this.session)}
        alone
      ></plaza-case>
    </div>`;
  }

  private address(conversation: string | null): string {
    return addressOf({ page: 'supervision', conversation, ...this.filter });
  }

  private narrow(filter: QueueFilter): void {
    go({ page: 'supervision', conversation: this.conversation, ...filter });
  }
}
