import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { keepPolicy } from '../../shared/api/calls.ts';
import type { BusinessCalendar, Policy, PolicyConditions, PolicyGoal, PolicyRequest } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import '../../shared/ui/dialog.ts';
import { CHANNELS, channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { askStyles } from './ask-styles.ts';
import { ALWAYS, type Amount, amountOf, CAUSES, draftOf, METRICS, PAUSABLE, secondsOf, type Unit, whyNot, withGoal } from './promises.model.ts';

const UNITS: readonly Unit[] = ['minutes', 'hours', 'days'];
const KINDS = ['comment', 'mention', 'review', 'post', 'direct_message', 'email', 'call'] as const;
const HOUR = 3600;

/** Asks for a policy: whom it is for, and what it promises. */
@customElement('plaza-policy-ask')
export class PolicyAsk extends PlazaElement {
  static override styles = [base, askStyles];

  /** Null where nothing is asked. */
  @property({ attribute: false }) policy: Policy | 'new' | null = null;
  @property({ attribute: false }) calendars: readonly BusinessCalendar[] = [];
  @state() private draft: PolicyRequest = draftOf(null);
  @state() private busy = false;
  @state() private failed: Key | null = null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('policy')) {
      this.draft = draftOf(this.policy === 'new' ? null : this.policy);
      this.failed = null;
    }
  }

  protected override render(): TemplateResult {
    const heading = t(this.policy === 'new' ? 'promises.policy.new' : 'promises.policy.edit');
    return html`<plaza-dialog .open=${this.policy !== null} .heading=${heading} .closable=${!this.busy} @dismissed=${this.leave}>
      ${this.policy === null ? nothing : this.form(this.policy)}
    </plaza-dialog>`;
  }

  private form(policy: Policy | 'new'): TemplateResult {
    const isDefault = policy !== 'new' && policy.isDefault;
    return html`<form @submit=${(event: Event) => void this.keep(event, policy)}>
      <label>
        <span>${t('promises.col.name')}</span>
        <input
          class="field"
          required
          maxlength="100"
          .value=${this.draft.name}
          @input=${(event: Event) => this.with({ name: valueOf(event) })}
        />
      </label>
      ${isDefault ? html`<p class="hint">${t('promises.default.hint')}</p>` : this.conditions()}
      <fieldset>
        <legend>${t('promises.col.goals')}</legend>
        ${METRICS.map((metric) => this.goal(metric))}
      </fieldset>
      <fieldset>
        <label class="line">
          <span>${t('promises.warn')}</span>
          <input
            class="field"
            type="number"
            required
            min="1"
            max="99"
            .value=${String(this.draft.warnPercent)}
            @input=${(event: Event) => ifNumber(event, (warnPercent) => this.with({ warnPercent }))}
          />
          <span>%</span>
        </label>
        <label>
          <span>${t('promises.col.calendar')}</span>
          <select class="field" @change=${(event: Event) => this.with({ calendarId: valueOf(event) || null })}>
            ${option('', t('promises.any-time'), this.draft.calendarId === null)}
            ${this.calendars.map((each) => option(each.id, each.name, each.id === this.draft.calendarId))}
          </select>
        </label>
        ${isDefault
          ? nothing
          : html`<label class="tick">
              <input
                type="checkbox"
                .checked=${this.draft.enabled}
                @change=${(event: Event) => this.with({ enabled: isTicked(event) })}
              />
              <span>${t('promises.enabled')}</span>
            </label>`}
      </fieldset>
      ${this.failed === null
        ? nothing
        : html`<p class="notice danger" role="alert">${icon('warning')}<span>${t(this.failed)}</span></p>`}
      <div class="acts">
        <button class="button" type="button" ?disabled=${this.busy} @click=${this.leave}>${t('promises.leave')}</button>
        <button class="button main" ?disabled=${this.busy}>${t(this.busy ? 'promises.keeping' : 'promises.keep')}</button>
      </div>
    </form>`;
  }

  private conditions(): TemplateResult {
    const { conditions } = this.draft;
    return html`<fieldset>
      <legend>${t('promises.col.asks')}</legend>
      ${this.choice('channel', CHANNELS, channelName)}
      ${this.choice('visibility', ['public', 'private'], (value) => word('trait.visibility', value))}
      ${this.choice('kind', KINDS, (value) => word('trait.kind', value))} ${this.words('brand')} ${this.words('segment')}
      <label class="tick">
        <input
          type="checkbox"
          .checked=${conditions.crisis}
          @change=${(event: Event) => this.asks({ crisis: isTicked(event) })}
        />
        <span>${word('trait', 'crisis')}</span>
      </label>
    </fieldset>`;
  }

  private choice(
    trait: 'channel' | 'visibility' | 'kind',
    values: readonly string[],
    said: (value: string) => string,
  ): TemplateResult {
    const chosen = this.draft.conditions[trait] ?? '';
    return html`<label>
      <span>${word('trait', trait)}</span>
      <select class="field" @change=${(event: Event) => this.asks({ [trait]: valueOf(event) || null })}>
        ${option('', t('promises.any'), chosen === '')} ${values.map((value) => option(value, said(value), value === chosen))}
      </select>
    </label>`;
  }

  private words(trait: 'brand' | 'segment'): TemplateResult {
    return html`<label>
      <span>${word('trait', trait)}</span>
      <input
        class="field"
        maxlength="63"
        pattern="[a-z0-9][a-z0-9_\\-]*"
        placeholder=${t('promises.any')}
        .value=${this.draft.conditions[trait] ?? ''}
        @input=${(event: Event) => this.asks({ [trait]: valueOf(event) || null })}
      />
    </label>`;
  }

  private goal(metric: string): TemplateResult {
    const goal = this.draft.goals.find((each) => each.metric === metric);
    const amount = amountOf(goal?.targetSeconds ?? HOUR);
    const name = word('metric', metric);
    return html`<div class="line">
      <label class="tick">
        <input
          type="checkbox"
          .checked=${goal !== undefined}
          ?disabled=${ALWAYS.includes(metric)}
          @change=${(event: Event) => this.promises(metric, isTicked(event) ? { metric, targetSeconds: HOUR, pauses: [] } : null)}
        />
        <span>${name}</span>
      </label>
      ${goal === undefined
        ? nothing
        : html`<input
              class="field"
              type="number"
              required
              min="1"
              aria-label=${name}
              .value=${live(String(amount.value))}
              @change=${(event: Event) => ifNumber(event, (value) => this.lasts(goal, { ...amount, value }))}
            />
            <select
              class="field"
              aria-label=${t('promises.unit', { name })}
              @change=${(event: Event) => this.lasts(goal, { ...amount, unit: valueOf(event) as Unit })}
            >
              ${UNITS.map((unit) => option(unit, t(`promises.unit.${unit}`), unit === amount.unit))}
            </select>
            ${PAUSABLE.includes(metric) ? this.pauses(goal) : nothing}`}
    </div>`;
  }

  private pauses(goal: PolicyGoal): TemplateResult {
    return html`<div class="pauses">
      ${CAUSES.map(
        (cause) => html`<label class="tick">
          <input
            type="checkbox"
            .checked=${goal.pauses?.includes(cause) ?? false}
            @change=${(event: Event) =>
              this.promises(goal.metric, {
                ...goal,
                pauses: [...(goal.pauses ?? []).filter((each) => each !== cause), ...(isTicked(event) ? [cause] : [])],
              })}
          />
          <span>${t('promises.pauses', { cause: word('pause', cause) })}</span>
        </label>`,
      )}
    </div>`;
  }

  private with(part: Partial<PolicyRequest>): void {
    this.draft = { ...this.draft, ...part };
  }

  private asks(part: Partial<PolicyConditions>): void {
    this.with({ conditions: { ...this.draft.conditions, ...part } });
  }

  private promises(metric: string, goal: PolicyGoal | null): void {
    this.with({ goals: withGoal(this.draft.goals, metric, goal) });
  }

  private lasts(goal: PolicyGoal, amount: Amount): void {
    this.promises(goal.metric, { ...goal, targetSeconds: secondsOf(amount) });
  }

  private async keep(event: Event, policy: Policy | 'new'): Promise<void> {
    event.preventDefault();
    this.busy = true;
    const answer = await keepPolicy(policy === 'new' ? null : policy, this.draft);
    this.busy = false;
    if (answer.ok) {
      this.leave();
    } else {
      this.failed = whyNot(answer.problem);
      this.tell<null>('promises-stale', null);
    }
  }

  private leave(): void {
    this.tell<null>('policy-settled', null);
  }
}

function option(value: string, said: string, chosen: boolean): TemplateResult {
  return html`<option value=${value} .selected=${live(chosen)}>${said}</option>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

/** Hears of a number; a field that is empty for the moment changes nothing, and cannot be sent. */
function ifNumber(event: Event, heard: (value: number) => void): void {
  const value = Number(valueOf(event));
  if (value > 0) {
    heard(value);
  }
}

function isTicked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}
