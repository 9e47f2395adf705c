import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keepReasonTree, reasonTree } from '../../shared/api/calls.ts';
import type { ReasonTree } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import { type Branch, BRANCHES } from '../../shared/state/reasons.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import { nodesOf, notKept, textOf } from './reasons.model.ts';

type Texts = Readonly<Record<Branch, string>>;

/** One brand's tree of reasons, written as lists; each change is a version of its own. */
@customElement('plaza-brand-reasons')
export class BrandReasons extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
        padding: 0 var(--space-4) var(--space-4);
      }
      .branches {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
        gap: var(--space-4);
      }
      label {
        display: grid;
        gap: var(--space-1);
      }
      textarea {
        min-height: 14rem;
        resize: vertical;
        white-space: pre;
        overflow: auto;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        align-items: center;
        justify-content: space-between;
      }
    `,
  ];

  @property() brand = '';
  /** What somebody writes, on the version that they saw; null while it is as the service says. */
  @state() private draft: { readonly seen: number; readonly texts: Texts } | null = null;
  @state() private busy = false;
  @state() private said: { readonly key: Key; readonly good: boolean } | null = null;

  private readonly loader = new Loader<ReasonTree>((signal) => reasonTree(this.brand, signal));

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('brand')) {
      this.draft = null;
      this.said = null;
      this.loader.reset();
      void this.loader.refresh();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult {
    return html`${pane(this.loader.remote.value, 3, () => void this.loader.refresh(), (tree) => this.form(tree))}`;
  }

  private form(tree: ReasonTree): TemplateResult {
    const texts = this.draft?.texts ?? textsOf(tree);
    const whole = BRANCHES.every((branch) => (nodesOf(texts[branch])?.length ?? 0) > 0);
    return html`<form @submit=${(event: Event) => void this.keep(event, texts, this.draft?.seen ?? tree.version)}>
      <div class="branches">${BRANCHES.map((branch) => this.branch(branch, texts, tree))}</div>
      ${this.said === null
        ? nothing
        : html`<p class="notice ${this.said.good ? '' : 'danger'}" role=${this.said.good ? 'status' : 'alert'}>${t(this.said.key)}</p>`}
      <div class="acts">
        <span class="small soft">
          ${tree.version === 0 ? t('reasons.none') : t('reasons.version', { version: String(tree.version) })}
        </span>
        <button class="button main" ?disabled=${this.draft === null || !whole || this.busy}>${t('reasons.keep')}</button>
      </div>
    </form>`;
  }

  private branch(branch: Branch, texts: Texts, tree: ReasonTree): TemplateResult {
    return html`<label>
      ${t(`reasons.${branch}`)}
      <textarea
        class="field"
        spellcheck="false"
        .value=${texts[branch]}
        @input=${(event: Event) => this.write(branch, (event.target as HTMLTextAreaElement).value, texts, tree)}
      ></textarea>
    </label>`;
  }

  private write(branch: Branch, text: string, texts: Texts, tree: ReasonTree): void {
    this.said = null;
    this.draft = { seen: this.draft?.seen ?? tree.version, texts: { ...texts, [branch]: text } };
  }

  private async keep(event: Event, texts: Texts, seen: number): Promise<void> {
    event.preventDefault();
    this.busy = true;
    const [product, cause, resolution, area] = BRANCHES.map((branch) => nodesOf(texts[branch]) ?? []);
    const answer = await keepReasonTree(
      this.brand,
      { product: product ?? [], cause: cause ?? [], resolution: resolution ?? [], area: area ?? [] },
      seen,
    );
    this.busy = false;
    if (answer.ok) {
      this.draft = null;
      this.said = { key: 'reasons.kept', good: true };
      await this.loader.refresh();
    } else {
      this.said = { key: notKept(answer.problem), good: false };
    }
  }
}

function textsOf(tree: ReasonTree): Texts {
  return {
    product: textOf(tree.product),
    cause: textOf(tree.cause),
    resolution: textOf(tree.resolution),
    area: textOf(tree.area),
  };
}
