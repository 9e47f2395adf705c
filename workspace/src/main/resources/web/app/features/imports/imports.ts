import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { bringCases } from '../../shared/api/calls.ts';
import { slugOf } from '../../shared/api/http.ts';
import type { ImportReport } from '../../shared/api/shapes.ts';
import { number, t } from '../../shared/i18n/i18n.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { bringsSomething, CHOOSABLE, offerOf, sourceOf, type Stage, typeOf, unfit, whyNot } from './imports.model.ts';
import './import-report.ts';

/** Cases of the tool that was used before: a file is tried, what is wrong is shown, then it is brought over. */
@customElement('plaza-imports')
export class Imports extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        height: 100%;
        overflow-y: auto;
        padding: var(--space-4);
      }
      section {
        display: grid;
        gap: var(--space-4);
        max-width: 52rem;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
      }
      h2 {
        font-size: var(--text-large);
      }
      form {
        display: grid;
        gap: var(--space-3);
      }
      label {
        display: grid;
        gap: var(--space-1);
        font-weight: 600;
      }
      label span {
        font-weight: 400;
      }
      input.field {
        min-height: var(--target);
        font-weight: 400;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      progress {
        width: 100%;
        accent-color: var(--accent);
      }
    `,
  ];

  @state() private file: File | null = null;
  @state() private source = '';
  @state() private at: Stage = { stage: 'choosing' };

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('imports.title')}</h2>
      <p class="soft">${t('imports.what')}</p>
      ${this.form()} ${this.course()}
    </section>`;
  }

  private form(): TemplateResult {
    const why = this.file === null ? null : unfit(this.file.name, this.file.size);
    const source = sourceOf(this.source);
    return html`<form @submit=${this.tryIt}>
      <label>
        ${t('imports.source')}
        <span class="small soft" id="source-hint">${t('imports.source.hint')}</span>
        <input
          class="field"
          maxlength="100"
          autocomplete="off"
          aria-describedby="source-hint"
          .value=${this.source}
          ?disabled=${this.busy}
          @input=${(event: Event) => this.from((event.target as HTMLInputElement).value)}
        />
      </label>
      <label>
        ${t('imports.file')}
        <span class="small soft" id="file-hint">${t('imports.file.hint')}</span>
        <input class="field" type="file" accept=${CHOOSABLE} aria-describedby="file-hint" ?disabled=${this.busy} @change=${this.chosen} />
      </label>
      ${why === null ? nothing : html`<p class="notice danger" role="alert">${icon('warning')}<span>${t(why)}</span></p>`}
      <div class="foot">
        <button class="button ${this.tried === null ? 'main' : ''}" ?disabled=${this.busy || this.file === null || why !== null || source === ''}>
          ${t('imports.try')}
        </button>
      </div>
    </form>`;
  }

  private course(): TemplateResult | typeof nothing {
    const { at } = this;
    switch (at.stage) {
      case 'choosing':
        return nothing;
      case 'trying':
        return this.underWay('imports.trying');
      case 'bringing':
        return this.underWay('imports.bringing');
      case 'tried':
        return html`<plaza-import-report .report=${at.report}></plaza-import-report>${this.bring(at.report)}`;
      case 'brought':
        return html`<plaza-import-report .report=${at.report}></plaza-import-report>`;
      case 'failed':
        return html`<p class="notice danger" role="alert">${icon('warning')}<span>${t(at.why)}</span></p>
          ${at.tried === null ? nothing : this.bring(at.tried)}`;
    }
  }

  /** Nobody can tell how far the service is: it answers once, at the end. */
  private underWay(words: 'imports.trying' | 'imports.bringing'): TemplateResult {
    return html`<div role="status">
      <p>${t(words, { file: this.file?.name ?? '' })}</p>
      <progress aria-label=${t(words, { file: this.file?.name ?? '' })}></progress>
      <p class="small soft">${t('imports.patience')}</p>
    </div>`;
  }

  private bring(report: ImportReport): TemplateResult {
    const { words, count } = offerOf(report);
    return bringsSomething(report)
      ? html`<div class="foot">
          <button class="button main" @click=${() => void this.bringOver(report)}>
            ${t(words, { count: number(count) })}
          </button>
        </div>`
      : html`<p class="soft">${t('imports.nothing')}</p>`;
  }

  private get busy(): boolean {
    return this.at.stage === 'trying' || this.at.stage === 'bringing';
  }

  private get tried(): ImportReport | null {
    return this.at.stage === 'tried' ? this.at.report : null;
  }

  private from(source: string): void {
    this.source = source;
    this.at = { stage: 'choosing' };
  }

  private chosen(event: Event): void {
    this.file = (event.target as HTMLInputElement).files?.[0] ?? null;
    this.at = { stage: 'choosing' };
  }

  private async tryIt(event: Event): Promise<void> {
    event.preventDefault();
    this.at = { stage: 'trying' };
    this.at = await this.sent(true, null);
  }

  private async bringOver(tried: ImportReport): Promise<void> {
    this.at = { stage: 'bringing', report: tried };
    this.at = await this.sent(false, tried);
  }

  private async sent(dryRun: boolean, tried: ImportReport | null): Promise<Stage> {
    const { file } = this;
    const type = file === null ? null : typeOf(file.name);
    if (file === null || type === null) {
      return { stage: 'choosing' };
    }
    const answer = await bringCases(sourceOf(this.source), dryRun, type, file);
    if (!answer.ok) {
      return { stage: 'failed', why: whyNot(answer.problem, slugOf(answer.problem), dryRun), tried };
    }
    return { stage: dryRun ? 'tried' : 'brought', report: answer.value };
  }
}
