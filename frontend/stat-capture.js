/**
 * <stat-capture> is the line in which items are captured in the room. Enter hands the line over and clears it at once, so that the
 * next one can be typed while the first is on its way; a refused line comes back unless another has been begun. What the server
 * suggests for the letters typed is chosen with the arrow keys and taken with Tab or Enter.
 */
class StatCapture extends HTMLElement {
  #input;
  #list;
  #label;
  #options = [];
  #active = -1;
  #pause;

  connectedCallback() {
    if (this.#input) return;
    this.#label = document.createElement('label');
    this.#label.htmlFor = 'capture-line';
    this.#label.textContent = this.label ?? 'Capture';
    this.#input = document.createElement('input');
    Object.assign(this.#input, { id: 'capture-line', type: 'text', autocomplete: 'off', spellcheck: true, maxLength: 2500 });
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'capture-people',
      'aria-describedby': 'capture-preview', placeholder: this.placeholder ?? '',
    })) this.#input.setAttribute(name, value);
    this.#list = document.createElement('ul');
    this.#list.id = 'capture-people';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'People');
    this.#list.hidden = true;
    this.append(this.#label, this.#list, this.#input);
    this.#beginHere();
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('blur', () => this.#show([]));
    this.#list.addEventListener('mousedown', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) {
        event.preventDefault();
        this.#take(Number(option.dataset.index));
      }
    });
  }

  focus() {
    this.#input?.focus();
  }

  /** The line is where one begins: it takes the focus unless the person has put it somewhere else by then. */
  #beginHere() {
    const nobody = () => !document.activeElement || document.activeElement === document.body || document.activeElement.matches('main, h1');
    for (const wait of [0, 300, 900]) setTimeout(() => nobody() && this.focus(), wait);
  }

  /** Puts a text into the line, for example an item that is edited, and the cursor behind it. */
  fill(text) {
    this.#input.value = text;
    this.focus();
    this.#typed();
  }

  /** Brings a refused line back, unless the next one has been begun; says whether it did. */
  bringBack(text) {
    if (this.#input.value !== '') return false;
    this.#input.value = text;
    return true;
  }

  name(label) {
    this.label = label;
    if (this.#label) this.#label.textContent = label;
  }

  /** Shows whom the letters typed could mean; an answer to letters that have changed since is dropped. */
  suggest(typed, people) {
    if (typed === this.#input.value) this.#show(people);
  }

  #typed() {
    this.#show([]);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tell('typed'), 120);
  }

  #tell(event) {
    clearTimeout(this.#pause);
    this.dispatchEvent(new CustomEvent(event, { detail: { line: this.#input.value } }));
  }

  #onKey(event) {
    if (event.isComposing || event.altKey || event.metaKey || event.ctrlKey) return;
    const open = this.#options.length > 0;
    const empty = this.#input.value === '';
    const handled = {
      Enter: () => open && (this.#active >= 0 || !this.#input.value.includes('@')) ? this.#take(Math.max(this.#active, 0)) : this.#enter(),
      Tab: () => open && !event.shiftKey && this.#take(Math.max(this.#active, 0)),
      ArrowDown: () => open && this.#move(1),
      ArrowUp: () => (open ? this.#move(-1) : empty && this.#tell('look-back')),
      Escape: () => (open ? this.#show([]) : this.#leave()),
      '?': () => empty && this.#tell('ask-keys'),
    }[event.key];
    if (handled && handled() !== false) event.preventDefault();
  }

  #enter() {
    if (this.#input.value.trim() === '') return;
    this.#tell('entered');
    this.#input.value = '';
    this.#show([]);
  }

  #leave() {
    this.#input.value = '';
    this.#tell('left');
  }

  #move(step) {
    this.#active = (this.#active + step + this.#options.length) % this.#options.length;
    this.#mark();
  }

  #take(index) {
    const rest = this.#input.value.includes('@') ? this.#input.value.slice(this.#input.value.indexOf('@')) : '@ ';
    this.#input.value = `${this.#options[index].name} ${rest}`;
    this.#typed();
  }

  #show(people) {
    this.#options = people;
    this.#active = -1;
    this.#list.replaceChildren(...people.map((person, index) => {
      const option = document.createElement('li');
      option.id = `capture-person-${index}`;
      option.dataset.index = index;
      option.setAttribute('role', 'option');
      option.textContent = person.label;
      return option;
    }));
    this.#list.hidden = people.length === 0;
    this.#input.setAttribute('aria-expanded', String(people.length > 0));
    this.#mark();
  }

  #mark() {
    [...this.#list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === this.#active)));
    if (this.#active >= 0) this.#input.setAttribute('aria-activedescendant', `capture-person-${this.#active}`);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}

/** <stat-timer> counts on from the seconds that the server gave it, so that it keeps the server's time; it says when the plan is over. */
class StatTimer extends HTMLElement {
  static observedAttributes = ['seconds', 'planned'];
  #from;
  #tick;

  connectedCallback() {
    this.#begin();
    this.#tick = setInterval(() => this.#draw(), 1000);
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
  }

  attributeChangedCallback() {
    this.#begin();
  }

  #begin() {
    this.#from = performance.now() - Number(this.getAttribute('seconds')) * 1000;
    this.#draw();
  }

  #draw() {
    const seconds = Math.max(0, Math.floor((performance.now() - this.#from) / 1000));
    const planned = Number(this.getAttribute('planned') ?? 0) * 60;
    const left = planned - seconds;
    const clock = (all) => `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
    this.classList.toggle('over', planned > 0 && left < 0);
    this.textContent = planned === 0 ? clock(seconds) : left >= 0 ? `${clock(left)} left` : `${clock(-left)} over`;
  }
}

/** <stat-rows> moves from row to row with the arrow keys, and from the last one down to the line. */
class StatRows extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#onKey);
  }

  #onKey = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target.closest('.captured-row');
    if (!step || !row) return;
    event.preventDefault();
    const rows = [...this.querySelectorAll('[data-row]')];
    const next = rows.indexOf(row.querySelector('[data-row]')) + step;
    if (next === rows.length) document.querySelector('stat-capture')?.focus();
    else rows[Math.max(next, 0)].focus();
  };
}

if (!customElements.get('stat-capture')) customElements.define('stat-capture', StatCapture);
if (!customElements.get('stat-timer')) customElements.define('stat-timer', StatTimer);
if (!customElements.get('stat-rows')) customElements.define('stat-rows', StatRows);
