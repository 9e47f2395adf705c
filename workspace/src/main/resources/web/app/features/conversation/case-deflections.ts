import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { addDeflection, deflections } from '../../shared/api/calls.ts';
import type { Deflection, Page } from '../../shared/api/shapes.ts';
import { moment, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';

const PLACES = ['phone', 'web', 'app', 'shop', 'other-company'] as const;
const REASONS = ['identity', 'not-possible-here', 'customer-asked', 'not-ours'] as const;

/** Where the customer was sent who could not be helped here; the owner says so, with the reason. */
@customElement('plaza-case-deflections')
export class CaseDeflections extends PlazaElement {
  static override styles = [
    base,
    css`
      section,
      form,
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
      section {
        padding: var(--space-4);
        border-bottom: 1px solid var(--line);
      }
      li {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      label {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-small);
      }
      summary {
        min-height: var(--target);
        align-content: center;
        cursor: pointer;
      }
      .field {
        min-height: var(--target);
      }
    `,
  ];

  @property() conversation = '';
  /** Grows with every change of the conversation. */
  @property({ type: Number }) version = 0;
  /** The epoch under which it is theirs. */
  @property({ type: Number }) epoch = 0;
  /** True where it is theirs. */
  @property({ type: Boolean }) acting = false;

  @state() private to = '';
  @state() private reason = '';
  @state() private busy = false;
  @state() private failed = false;

  private readonly loader = new Loader<Page<Deflection>>((signal) => deflections(this.conversation, signal), 500);

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('conversation')) {
      this.loader.reset();
      this.to = '';
      this.reason = '';
      this.failed = false;
    }
    if (changed.has('conversation') || changed.has('version')) {
      this.loader.refreshSoon();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult | typeof nothing {
    const known = dataOf(this.loader.remote.value)?.items ?? [];
    if (known.length === 0 && !this.acting) {
      return nothing;
    }
    return html`<section aria-labelledby="deflections">
      <h3 id="deflections">${t('deflections.title')}</h3>
      ${known.length === 0 ? nothing : html`<ul>${known.map(line)}</ul>`}
      ${this.acting ? html`<details><summary>${t('deflections.open')}</summary>${this.form()}</details>` : nothing}
    </section>`;
  }

  private form(): TemplateResult {
    return html`<form @submit=${this.submit}>
      <p class="small soft">${t('deflections.text')}</p>
      ${this.choice('to', PLACES)} ${this.choice('reason', REASONS)}
      ${this.failed ? html`<p class="notice danger" role="alert">${t('deflections.failed')}</p>` : nothing}
      <button class="button" ?disabled=${this.busy || this.to === '' || this.reason === ''}>${t('deflections.add')}</button>
    </form>`;
  }

  private choice(what: 'to' | 'reason', values: readonly string[]): TemplateResult {
    return html`<label>
      ${t(`deflections.${what}`)}
      <select class="field" @change=${(event: Event) => (this[what] = (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${this[what] === ''} disabled>${t('reasons.choose')}</option>
        ${values.map(
          (value) => html`<option value=${value} ?selected=${value === this[what]}>${word(`deflections.${what}`, value)}</option>`,
        )}
      </select>
    </label>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const { conversation, to, reason, epoch } = this;
    this.busy = true;
    const answer = await addDeflection(conversation, { to, reason, epoch });
    this.busy = false;
    if (this.conversation === conversation) {
      this.failed = !answer.ok;
      if (answer.ok) {
        this.to = '';
        this.reason = '';
      }
      this.loader.refreshSoon();
    }
  }
}

function line(each: Deflection): TemplateResult {
  return html`<li>
    ${word('deflections.to', each.to)} · ${word('deflections.reason', each.reason)} ·
    <time datetime=${each.at}>${moment(each.at, serverClock.now())}</time>
  </li>`;
}
