/**
 * <fresh-look> says from time to time that what the page shows may have grown old (event `look`): only while the page is in sight, and
 * only while somebody uses it (attribute `idle-seconds`: how long after the last use), so that a page left open neither costs anything nor
 * keeps its session alive. Whoever comes back to it gets a fresh look at once.
 */
const EVERY_MS = 30_000;
const CHECK_MS = 5_000;
const USES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];

class FreshLook extends HTMLElement {
  #looked = 0;
  #used = 0;
  #timer = 0;

  connectedCallback() {
    this.#looked = this.#used = Date.now();
    this.#timer = setInterval(this.#check, CHECK_MS);
    document.addEventListener('visibilitychange', this.#check);
    USES.forEach((use) => document.addEventListener(use, this.#onUse, { passive: true }));
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#check);
    USES.forEach((use) => document.removeEventListener(use, this.#onUse));
  }

  #onUse = () => {
    this.#used = Date.now();
  };

  #check = () => {
    const now = Date.now();
    if (document.visibilityState !== 'visible' || now - this.#looked < EVERY_MS || now - this.#used > 1000 * Number(this.getAttribute('idle-seconds'))) return;
    this.#looked = now;
    this.dispatchEvent(new CustomEvent('look'));
  };
}

customElements.define('fresh-look', FreshLook);
