import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { brands, changeIncident, declareIncident } from '../../shared/api/calls.ts';
import { slugOf } from '../../shared/api/http.ts';
import type { Brand, Incident, Page } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';
import { type Draft, draftOf, notTaken, requestOf } from './incidents.model.ts';

/** Asks what is known of an incident. */
@customElement('plaza-incident-ask')
export class IncidentAsk extends PlazaElement {
  static override styles = [
    base,
    css`
      form,
      label {
        display: grid;
        gap: var(--space-1);
      }
      form {
        gap: var(--space-3);
      }
      .acts {
        display: flex;
        gap: var(--space-2);
        justify-content: flex-end;
        padding-top: var(--space-2);
      }
    `,
  ];

  /** The one that is to be changed, or a new one; null where nothing is asked. */
  @property({ attribute: false }) incident: Incident | 'new' | null = null;
  @state() private draft: Draft = draftOf(null, '', 0);
  @state() private busy = false;
  @state() private failed: Key | null = null;

  private readonly brands = new Loader<Page<Brand>>((signal) => brands(signal));

  override disconnectedCallback(): void {
    this.brands.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('incident') && this.incident !== null) {
      this.failed = null;
      this.draft = draftOf(this.known, '', serverClock.now());
      void this.brands.refresh();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.brands.remote];
  }

  protected override render(): TemplateResult {
    const heading = t(this.incident === 'new' ? 'incidents.declare.title' : 'incidents.change.title');
    return html`<plaza-dialog .open=${this.incident !== null} .heading=${heading} .closable=${!this.busy} @dismissed=${this.leave}>
      ${this.incident === null ? nothing : this.form()}
    </plaza-dialog>`;
  }

  private form(): TemplateResult {
    const wanted = requestOf(this.whole(), this.known);
    return html`<form @submit=${this.submit}>
      ${this.incident === 'new' ? this.brand() : nothing}
      ${this.field('title', 100)} ${this.field('places', 4000)} ${this.field('words', 4000)} ${this.field('product', 64)}
      ${this.when('startedAt')} ${this.when('expectedEnd')}
      ${this.failed === null ? nothing : html`<p class="notice danger" role="alert">${t(this.failed)}</p>`}
      <div class="acts">
        <button type="button" class="button" ?disabled=${this.busy} @click=${this.leave}>${t('incidents.no')}</button>
        <button class="button main" ?disabled=${this.busy || wanted === null}>${t('incidents.keep')}</button>
      </div>
    </form>`;
  }

  private brand(): TemplateResult {
    const items = dataOf(this.brands.remote.value)?.items ?? [];
    return html`<label>
      ${t('incidents.field.brand')}
      <select class="field" ?disabled=${this.busy} @change=${(event: Event) => this.write({ brand: (event.target as HTMLSelectElement).value })}>
        ${items.map(({ brand }) => html`<option value=${brand} ?selected=${brand === this.whole().brand}>${brand}</option>`)}
      </select>
    </label>`;
  }

  private field(name: 'title' | 'places' | 'words' | 'product', most: number): TemplateResult {
    return html`<label>
      ${t(`incidents.field.${name}`)}
      ${name === 'places' || name === 'words' ? html`<span class="small soft">${t(`incidents.hint.${name}`)}</span>` : nothing}
      <input
        class="field"
        name=${name}
        maxlength=${most}
        autocomplete="off"
        .value=${this.draft[name]}
        ?disabled=${this.busy}
        @input=${(event: Event) => this.write({ [name]: (event.target as HTMLInputElement).value })}
      />
    </label>`;
  }

  private when(name: 'startedAt' | 'expectedEnd'): TemplateResult {
    return html`<label>
      ${t(`incidents.field.${name}`)}
      <input
        class="field"
        type="datetime-local"
        .value=${this.draft[name]}
        ?disabled=${this.busy}
        @input=${(event: Event) => this.write({ [name]: (event.target as HTMLInputElement).value })}
      />
    </label>`;
  }

  /** Where there is but one brand, or none was chosen, it is the first. */
  private whole(): Draft {
    const first = dataOf(this.brands.remote.value)?.items[0]?.brand ?? '';
    return this.draft.brand === '' ? { ...this.draft, brand: first } : this.draft;
  }

  private get known(): Incident | null {
    return this.incident === 'new' ? null : this.incident;
  }

  private write(some: Partial<Draft>): void {
    this.draft = { ...this.draft, ...some };
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const wanted = requestOf(this.whole(), this.known);
    const { incident } = this;
    if (wanted === null || incident === null || this.busy) {
      return;
    }
    this.busy = true;
    const answer = await (incident === 'new' ? declareIncident(wanted) : changeIncident(incident.id, incident.version, wanted));
    this.busy = false;
    if (answer.ok) {
      this.tell<null>('incident-settled', null);
    } else {
      this.failed = notTaken(answer.problem, slugOf(answer.problem));
    }
  }

  private leave(): void {
    this.tell<null>('incident-settled', null);
  }
}
