/**
 * <key-shortcuts> listens on the whole page for the keys that its server side names, one or two pressed after each other
 * ("j", "g t"), and says which were pressed by an event `shortcut`. Keys typed into a field, keys with Ctrl, Alt or Meta and
 * keys that a menu or list takes for itself are never taken. While a dialog is open only shortcuts within it count. Where two
 * elements know the same keys the one that came last, the view's own, gets them.
 */
const OFF = 'stathouse.shortcuts.off';
const PAUSE_MILLIS = 1200;
const TYPING = 'textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"]'
  + ', input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';
const OWN_KEYS = '[role="menu"], [role="menubar"] [aria-expanded="true"], [role="listbox"], [role="option"]';
const DIALOGS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open]';

const known = [];
let pressed = '';
let forget = 0;

const takesKeys = (event) =>
  event.composedPath().some((node) => node instanceof Element && (node.matches(TYPING) || node.matches(OWN_KEYS)));

const inReach = () => {
  const dialogs = [...document.querySelectorAll(DIALOGS)];
  const top = dialogs[dialogs.length - 1];
  return known.filter((element) => (top ? top.contains(element) : true)).reverse();
};

const onKey = (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key.length !== 1 || event.key === ' ' || takesKeys(event) || !KeyShortcuts.on) return;
  const sequence = pressed ? `${pressed} ${event.key}` : event.key;
  clearTimeout(forget);
  pressed = '';
  const elements = inReach();
  for (const keys of [sequence, event.key]) {
    const taker = elements.find((element) => element.knows(keys));
    if (taker) {
      event.preventDefault();
      taker.act(keys);
      return;
    }
    if (elements.some((element) => element.begins(keys))) {
      event.preventDefault();
      pressed = keys;
      forget = setTimeout(() => (pressed = ''), PAUSE_MILLIS);
      return;
    }
  }
};

class KeyShortcuts extends HTMLElement {
  #keys = [];
  #local = new Map();

  /** Whether single keys act at all; each person can turn them off in their browser (WCAG 2.1.4). */
  static get on() {
    return localStorage.getItem(OFF) !== 'true';
  }

  static set on(value) {
    if (value) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'true');
  }

  connectedCallback() {
    if (known.length === 0) document.addEventListener('keydown', onKey);
    known.push(this);
  }

  disconnectedCallback() {
    known.splice(known.indexOf(this), 1);
    if (known.length === 0) document.removeEventListener('keydown', onKey);
  }

  /** The keys that it acts upon. */
  take(keys) {
    this.#keys = keys;
  }

  knows(keys) {
    return this.#keys.includes(keys);
  }

  begins(keys) {
    return this.#keys.some((each) => each.startsWith(`${keys} `));
  }

  /** Moves the focus to a field at once, so that what is typed next already stands in it. */
  focusOn(keys, field) {
    this.#local.set(keys, () => field.focus());
  }

  /**
   * Gives another key to a component that moves by its own keys. Where the focus is elsewhere it moves there first; the rows
   * of a grid take it through the cell that stands in the tab order.
   */
  standFor(keys, component, key) {
    this.#local.set(keys, () => {
      if (!component.contains(document.activeElement)) {
        (component.shadowRoot?.querySelector('#items [tabindex="0"]') ?? component).focus();
      } else {
        const inner = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
        inner.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true, cancelable: true }));
      }
    });
  }

  act(keys) {
    const local = this.#local.get(keys);
    if (local) local();
    else this.dispatchEvent(new CustomEvent('shortcut', { detail: keys }));
  }
}

customElements.define('key-shortcuts', KeyShortcuts);
