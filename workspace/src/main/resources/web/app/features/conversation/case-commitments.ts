import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { addCommitment, commitments, keepCommitment } from '../../shared/api/calls.ts';
import type { Result } from '../../shared/api/http.ts';
import type { Commitment, Page } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { moment, t } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { draft } from '../../shared/state/drafts.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { momentOf } from '../../shared/ui/moment-field.ts';
import '../../shared/ui/living-clock.ts';
import { base } from '../../shared/ui/styles.ts';
import { inAnHour, notNoted, shownOf } from './commitments.model.ts';

/** What was promised to the customer by somebody's word, and how that stands; the owner adds to it. */
@customElement('plaza-case-commitments')
export class CaseCommitments extends PlazaElement {
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
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-1) var(--space-2);
        align-items: center;
        overflow-wrap: anywhere;
      }
      .past {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      label {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-small);
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
  /** True where the person may promise something. */
  @property({ type: Boolean }) acting = false;

  @state() private what = '';
  @state() private due = '';
  @state() private busy = false;
  @state() private failed: Key | null = null;

  private readonly loader = new Loader<Page<Commitment>>((signal) => commitments(this.conversation, signal), 500);

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('conversation')) {
      this.loader.reset();
      this.what = draft('commitment', this.conversation).read();
      this.due = inAnHour(serverClock.now());
      this.failed = null;
    }
    if (changed.has('conversation') || changed.has('version')) {
      this.loader.refreshSoon();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult | typeof nothing {
    const known = dataOf(this.loader.remote.value);
    const { open, past } = shownOf(known?.items ?? []);
    if (open.length + past.length === 0 && !this.acting) {
      return nothing;
    }
    return html`<section aria-labelledby="commitments">
      <h3 id="commitments">${t('commitments.title')}</h3>
      ${open.length === 0 ? nothing : html`<ul>${open.map((each) => this.runs(each))}</ul>`}
      ${past.length === 0 ? nothing : html`<ul class="past">${past.map(kept)}</ul>`}
      ${this.acting ? this.form() : nothing}
      ${this.failed === null ? nothing : html`<p class="notice danger" role="alert">${t(this.failed)}</p>`}
    </section>`;
  }

  private runs(each: Commitment): TemplateResult {
    return html`<li>
      <span>${each.what}</span>
      <living-clock .deadline=${each.dueAt} .since=${each.madeAt}></living-clock>
      <span class="small soft">${by(each)}</span>
      <button
        class="button tight"
        ?disabled=${this.busy}
        aria-label=${t('commitments.keep.of', { what: each.what })}
        @click=${() => void this.change(keepCommitment(this.conversation, each.id))}
      >
        ${t('commitments.keep')}
      </button>
    </li>`;
  }

  private form(): TemplateResult {
    return html`<form @submit=${this.submit}>
      <label>
        ${t('commitments.what')}
        <input
          class="field"
          maxlength="500"
          autocomplete="off"
          placeholder=${t('commitments.placeholder')}
          .value=${this.what}
          @input=${this.typed}
        />
      </label>
      <label>
        ${t('commitments.due')}
        <input
          class="field"
          type="datetime-local"
          required
          .value=${this.due}
          @input=${(event: Event) => (this.due = (event.target as HTMLInputElement).value)}
        />
      </label>
      <button class="button" ?disabled=${this.busy || this.what.trim() === '' || momentOf(this.due) === null}>
        ${t('commitments.add')}
      </button>
    </form>`;
  }

  private typed(event: Event): void {
    this.what = (event.target as HTMLInputElement).value;
    draft('commitment', this.conversation).write(this.what);
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const { conversation, what, due, epoch } = this;
    const dueAt = momentOf(due);
    if (this.busy || what.trim() === '' || dueAt === null) {
      return;
    }
    const noted = await this.change(addCommitment(conversation, { what: what.trim(), dueAt, epoch }));
    if (noted) {
      draft('commitment', conversation).write('');
      if (this.conversation === conversation) {
        this.what = '';
        this.due = inAnHour(serverClock.now());
      }
    }
  }

  private async change(asked: Promise<Result<Commitment>>): Promise<boolean> {
    const { conversation } = this;
    this.busy = true;
    const answer = await asked;
    this.busy = false;
    if (this.conversation === conversation) {
      this.failed = answer.ok ? null : notNoted(answer.problem);
      this.loader.refreshSoon();
    }
    return answer.ok;
  }
}

function by(each: Commitment): string {
  const at = moment(each.dueAt, serverClock.now());
  return each.ownerName === null
    ? t('commitments.by-when', { at })
    : t('commitments.by', { name: each.ownerName, at });
}

function kept(each: Commitment): TemplateResult {
  const at = moment(each.keptAt ?? each.dueAt, serverClock.now());
  return html`<li>
    <span>${each.what}</span>
    <span>${t(each.standing === 'missed' ? 'clocks.missed' : 'clocks.kept', { at })}</span>
  </li>`;
}
