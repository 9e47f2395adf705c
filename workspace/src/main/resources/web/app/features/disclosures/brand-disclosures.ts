import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { addDisclosure, disclosures, withdrawDisclosure } from '../../shared/api/calls.ts';
import { type Result, slugOf } from '../../shared/api/http.ts';
import type { Disclosure, Page } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { moment, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import { tableStyles } from '../../shared/ui/table-styles.ts';
import { DISCLOSURE_KINDS, type DisclosureKind, notChanged } from './disclosures.model.ts';

/** One brand's own: what it shows, with who let it; and where something is added or withdrawn. */
@customElement('plaza-brand-disclosures')
export class BrandDisclosures extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    tableStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
        align-items: end;
        padding: var(--space-4);
        border-top: 1px solid var(--line);
      }
      label {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-small);
      }
      .value {
        flex: 1 1 14rem;
      }
      .field {
        min-height: var(--target);
      }
      .empty,
      .notice {
        margin: 0 var(--space-4) var(--space-4);
      }
      .hint {
        flex: 1 0 100%;
      }
      td.value {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() brand = '';
  @state() private kind: DisclosureKind = 'phone';
  @state() private value = '';
  @state() private busy = false;
  @state() private failed: Key | null = null;

  private readonly loader = new Loader<Page<Disclosure>>((signal) => disclosures(this.brand, signal));

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('brand')) {
      this.busy = false;
      this.failed = null;
      this.loader.reset();
      void this.loader.refresh();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult {
    return html`${pane(this.loader.remote.value, 3, () => void this.loader.refresh(), ({ items }) =>
        items.length === 0 ? html`<p class="empty soft">${t('disclosures.empty')}</p>` : this.table(items),
      )}
      ${this.failed === null ? nothing : html`<p class="notice danger" role="alert">${t(this.failed)}</p>`}
      ${this.form()}`;
  }

  private table(items: readonly Disclosure[]): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('disclosures.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('disclosures.col.kind')}</th>
            <th scope="col">${t('disclosures.col.value')}</th>
            <th scope="col">${t('disclosures.col.by')}</th>
            <th scope="col"><span class="visually-hidden">${t('disclosures.col.acts')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${repeat(items, (each) => each.id, (each) => this.row(each))}
        </tbody>
      </table>
    </div>`;
  }

  private row(each: Disclosure): TemplateResult {
    return html`<tr>
      <td>${word('disclosures.kind', each.kind)}</td>
      <td class="value">${each.value}</td>
      <td>${each.name} · <time datetime=${each.at}>${moment(each.at, serverClock.now())}</time></td>
      <td>
        <button
          class="button tight"
          ?disabled=${this.busy}
          aria-label=${t('disclosures.withdraw.of', { value: each.value })}
          @click=${() => void this.change(withdrawDisclosure(this.brand, each.id))}
        >
          ${t('disclosures.withdraw')}
        </button>
      </td>
    </tr>`;
  }

  private form(): TemplateResult {
    return html`<form @submit=${this.submit}>
      <label>
        ${t('disclosures.col.kind')}
        <select class="field" @change=${(event: Event) => (this.kind = (event.target as HTMLSelectElement).value as DisclosureKind)}>
          ${DISCLOSURE_KINDS.map(
            (kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${t(`disclosures.kind.${kind}`)}</option>`,
          )}
        </select>
      </label>
      <label class="value">
        ${t('disclosures.col.value')}
        <input
          class="field"
          maxlength="100"
          autocomplete="off"
          aria-describedby="hint"
          .value=${this.value}
          @input=${(event: Event) => (this.value = (event.target as HTMLInputElement).value)}
        />
      </label>
      <button class="button main" ?disabled=${this.busy || this.value.trim() === ''}>${t('disclosures.add')}</button>
      <p class="small soft hint" id="hint">${t(`disclosures.hint.${this.kind}`)}</p>
    </form>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.busy && (await this.change(addDisclosure(this.brand, this.kind, this.value.trim())))) {
      this.value = '';
    }
  }

  /** True where it was done and the same brand is still shown. */
  private async change(asked: Promise<Result<unknown>>): Promise<boolean> {
    const { brand } = this;
    this.busy = true;
    const answer = await asked;
    if (this.brand !== brand) {
      return false;
    }
    this.busy = false;
    this.failed = answer.ok ? null : notChanged(answer.problem, slugOf(answer.problem));
    void this.loader.refresh();
    return answer.ok;
  }
}
