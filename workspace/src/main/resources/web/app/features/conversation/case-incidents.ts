import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { incidentsOf, sayWhetherItBelongs } from '../../shared/api/calls.ts';
import type { ConversationDetail, IncidentOfConversation, Page } from '../../shared/api/shapes.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';
import { isTheirs } from './merging.model.ts';

/** How often it is looked whether something new is to be told, in milliseconds. */
const AGAIN = 30_000;

/** The incidents that hit the open conversation: what is still to be told, and those that its customer seems to speak of. */
@customElement('plaza-case-incidents')
export class CaseIncidents extends PlazaElement {
  static override styles = [
    base,
    css`
      section {
        padding: var(--space-4);
        border-bottom: 1px solid var(--line);
      }
      ul {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: var(--space-3) 0 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--space-1);
        overflow-wrap: anywhere;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) detail!: ConversationDetail;
  /** Who looks at it. */
  @property() me = '';
  /** The sites that they supervise, `*` for all. */
  @property({ attribute: false }) supervised: readonly string[] = [];
  @state() private phase: 'idle' | 'sending' | 'failed' = 'idle';

  private readonly loader = new Loader<Page<IncidentOfConversation>>((signal) => incidentsOf(this.detail.id, signal), 500);

  private timer: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => void this.loader.refresh(), AGAIN);
  }

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('detail') as ConversationDetail | undefined;
    if (changed.has('detail') && (before?.id !== this.detail.id || before.version !== this.detail.version)) {
      if (before?.id !== this.detail.id) {
        this.loader.reset();
        this.phase = 'idle';
      }
      this.loader.refreshSoon();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult | typeof nothing {
    const items = dataOf(this.loader.remote.value)?.items ?? [];
    return items.length === 0
      ? nothing
      : html`<section aria-labelledby="incidents">
          <h2 id="incidents">${t('incidents.of-case')}</h2>
          ${this.phase === 'failed' ? html`<p class="notice danger" role="alert">${t('incidents.failed.refused')}</p>` : nothing}
          <ul>${items.map((each) => this.line(each))}</ul>
        </section>`;
  }

  private line(each: IncidentOfConversation): TemplateResult {
    return html`<li>
      <b>${each.title}</b>
      ${each.standing === 'suggested'
        ? html`<span class="small soft">${t('incidents.suggested', { signs: each.evidence.join(', ') })}</span>`
        : nothing}
      ${each.toTell === null
        ? nothing
        : html`<p class="notice"><span>${t('incidents.to-tell')} <b>${each.toTell.text}</b></span></p>`}
      ${isTheirs(this.detail, this) ? this.acts(each) : nothing}
    </li>`;
  }

  private acts(each: IncidentOfConversation): TemplateResult {
    const busy = this.phase === 'sending';
    return html`<span class="acts">
      ${each.standing === 'suggested'
        ? html`<button
            class="button tight"
            aria-label="${t('incidents.belongs')}: ${each.title}"
            ?disabled=${busy}
            @click=${() => void this.say(each, true)}
          >
            ${t('incidents.belongs')}
          </button>`
        : nothing}
      <button
        class="button plain tight"
        aria-label="${t('incidents.belongs-not')}: ${each.title}"
        ?disabled=${busy}
        @click=${() => void this.say(each, false)}
      >
        ${t('incidents.belongs-not')}
      </button>
    </span>`;
  }

  private async say(each: IncidentOfConversation, belongs: boolean): Promise<void> {
    const { id } = this.detail;
    this.phase = 'sending';
    const answer = await sayWhetherItBelongs(id, each.id, belongs);
    if (this.detail.id === id) {
      this.phase = answer.ok ? 'idle' : 'failed';
      void this.loader.refresh();
    }
  }
}
