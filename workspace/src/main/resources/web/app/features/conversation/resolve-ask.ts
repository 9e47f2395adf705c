import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { caseReasons, resolve } from '../../shared/api/calls.ts';
import { type Result, slugOf } from '../../shared/api/http.ts';
import type { CaseReasons, ConversationDetail, ReasonTree } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import { type Branch, BRANCHES } from '../../shared/state/reasons.ts';
import type { Watchable } from '../../shared/state/store.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import { type Chosen, isWhole, type Leaf, leavesOf, NOTHING_CHOSEN, stillThere } from './reasons.model.ts';

/** Asks whether a conversation is solved, and what it was about where its brand wants to know. */
@customElement('plaza-resolve-ask')
export class ResolveAsk extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      .notice {
        margin-top: var(--space-3);
      }
      .reasons {
        display: grid;
        gap: var(--space-3);
        padding-top: var(--space-4);
      }
      label {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-small);
      }
      select.field {
        min-height: var(--target);
      }
      .acts {
        display: flex;
        gap: var(--space-2);
        justify-content: flex-end;
        padding-top: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) detail!: ConversationDetail;
  /** The epoch under which it is theirs. */
  @property({ type: Number }) epoch = 0;
  @property({ type: Boolean }) open = false;
  @state() private busy = false;
  @state() private failed: Key | null = null;
  @state() private chosen: Chosen = NOTHING_CHOSEN;

  private readonly loader = new Loader<CaseReasons>((signal) => caseReasons(this.detail.id, signal), 0);

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('open') && this.open) {
      this.busy = false;
      this.failed = null;
      this.chosen = NOTHING_CHOSEN;
      this.loader.reset();
      void this.loader.refresh();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult {
    return html`<plaza-dialog
      .open=${this.open}
      .heading=${t('case.resolve.title')}
      .closable=${!this.busy}
      @dismissed=${this.leave}
    >
      ${this.open ? this.question() : nothing}
    </plaza-dialog>`;
  }

  private question(): TemplateResult {
    const known = this.loader.remote.value;
    const tree = known.state === 'ready' ? known.data.tree : null;
    const chosen = tree === null ? null : stillThere(tree, this.chosen);
    const ready = known.state === 'ready' && (chosen === null || isWhole(chosen));
    return html`<p>${t('case.resolve.text')}</p>
      ${this.detail.deadline === null
        ? nothing
        : html`<p class="notice warning">${icon('warning')}<span>${t('case.resolve.unanswered')}</span></p>`}
      ${pane(known, 1, () => void this.loader.refresh(), ({ tree }) => (tree === null ? html`` : this.reasons(tree)))}
      ${this.failed === null ? nothing : html`<p class="notice danger" role="alert">${t(this.failed)}</p>`}
      <div class="acts">
        <button class="button" ?disabled=${this.busy} @click=${this.leave}>${t('case.resolve.no')}</button>
        <button class="button main" ?disabled=${!ready || this.busy} @click=${() => void this.resolve(chosen)}>
          ${t('case.resolve.yes')}
        </button>
      </div>`;
  }

  private reasons(tree: ReasonTree): TemplateResult {
    const chosen = stillThere(tree, this.chosen);
    return html`<div class="reasons">${BRANCHES.map((branch) => this.choice(branch, leavesOf(tree[branch]), chosen[branch]))}</div>`;
  }

  private choice(branch: Branch, leaves: readonly Leaf[], chosen: string): TemplateResult {
    const groups = [...new Set(leaves.map((leaf) => leaf.within))];
    return html`<label>
      ${t(`reasons.${branch}`)}
      <select
        class="field"
        @change=${(event: Event) => (this.chosen = { ...this.chosen, [branch]: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${chosen === ''} disabled>${t('reasons.choose')}</option>
        ${groups.map((group) => grouped(group, leaves.filter((leaf) => leaf.within === group), chosen))}
      </select>
    </label>`;
  }

  private async resolve(chosen: Chosen | null): Promise<void> {
    const { id } = this.detail;
    this.busy = true;
    const answer = await resolve(id, this.epoch, null, chosen);
    if (this.detail.id === id) {
      this.settle(answer);
      this.tell('case-changed', id);
    }
    if (answer.ok && answer.value.turn === 'resolved') {
      this.tell('case-resolved', id);
    }
  }

  private settle(answer: Result<unknown>): void {
    this.busy = false;
    if (answer.ok) {
      this.leave();
      return;
    }
    const slug = slugOf(answer.problem);
    const stale = slug === 'unknown-reason' || slug === 'reasons-needed';
    this.failed = stale ? 'reasons.changed' : 'case.resolve.failed';
    if (stale) {
      void this.loader.refresh();
    }
  }

  private leave(): void {
    this.tell<null>('resolve-settled', null);
  }
}

function grouped(group: string, leaves: readonly Leaf[], chosen: string): TemplateResult {
  const options = leaves.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`);
  return group === '' ? html`${options}` : html`<optgroup label=${group}>${options}</optgroup>`;
}
