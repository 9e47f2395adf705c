import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { changePatience, patience } from '../../shared/api/calls.ts';
import { slugOf } from '../../shared/api/http.ts';
import type { Patience } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';

/** Hours; empty waits for ever. */
const CHOICES = [null, 24, 48, 72, 120, 168, 336] as const;

/** How long one brand waits, and where that is changed. */
@customElement('plaza-brand-patience')
export class BrandPatience extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
        align-items: end;
        padding: 0 var(--space-4) var(--space-4);
      }
      label {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-small);
      }
      .field {
        min-height: var(--target);
      }
      .notice {
        flex: 1 0 100%;
      }
    `,
  ];

  @property() brand = '';
  @state() private busy = false;
  @state() private said: { readonly key: Key; readonly good: boolean } | null = null;

  private readonly loader = new Loader<Patience>((signal) => patience(this.brand, signal));

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('brand')) {
      this.said = null;
      this.loader.reset();
      void this.loader.refresh();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult {
    return html`${pane(this.loader.remote.value, 1, () => void this.loader.refresh(), ({ hours }) => this.form(hours))}`;
  }

  private form(hours: number | null): TemplateResult {
    const choices = CHOICES.some((each) => each === hours) ? CHOICES : [...CHOICES, hours];
    return html`<form @submit=${this.submit}>
      <label>
        ${t('patience.label')}
        <select class="field" name="hours">
          ${choices.map((each) => html`<option value=${each ?? ''} ?selected=${each === hours}>${saidOf(each)}</option>`)}
        </select>
      </label>
      <button class="button" ?disabled=${this.busy}>${t('patience.keep')}</button>
      ${this.said === null
        ? nothing
        : html`<p class="notice ${this.said.good ? '' : 'danger'}" role=${this.said.good ? 'status' : 'alert'}>${t(this.said.key)}</p>`}
    </form>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).get('hours');
    this.busy = true;
    const answer = await changePatience(this.brand, chosen === '' || chosen === null ? null : Number(chosen));
    this.busy = false;
    if (answer.ok) {
      this.said = { key: 'patience.kept', good: true };
    } else {
      const beyond = slugOf(answer.problem) === 'brand-beyond-sites';
      this.said = { key: beyond ? 'reasons.failed.brand-beyond-sites' : 'patience.failed', good: false };
    }
    void this.loader.refresh();
  }
}

function saidOf(hours: number | null): string {
  if (hours === null) {
    return t('patience.ever');
  }
  return hours % 24 === 0 && hours > 24
    ? t('patience.days', { days: String(hours / 24) })
    : t('patience.hours', { hours: String(hours) });
}
