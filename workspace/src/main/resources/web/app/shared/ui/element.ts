import { type CSSResultGroup, LitElement } from 'lit';
import { language } from '../i18n/i18n.ts';
import type { Watchable } from '../state/store.ts';
import { base } from './styles.ts';

/** What all components of the page are: they speak the chosen language and show stores as they are. */
export abstract class PlazaElement extends LitElement {
  static override styles: CSSResultGroup = base;

  private stopWatching: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopWatching = [language, ...this.watched()].map((store) => store.subscribe(() => this.requestUpdate()));
  }

  override disconnectedCallback(): void {
    this.stopWatching.splice(0).forEach((stop) => stop());
    super.disconnectedCallback();
  }

  /** The stores whose changes render this component anew; asked when it comes to the page. */
  protected watched(): readonly Watchable[] {
    return [];
  }

  /** Tells whoever holds this component; crosses shadow roots. */
  protected tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true }));
  }
}
