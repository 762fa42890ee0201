/**
 * <mention-list> stands below a text area and offers people once an at sign and letters are typed in it. Arrow keys choose, Enter or
 * Tab takes, Escape closes; the text area keeps the focus and tells the choice to screen readers.
 */
class MentionList extends HTMLElement {
  static #count = 0;
  #area;
  #input;
  #list;
  #told;
  #offers = [];
  #active = -1;
  #pause;

  connectedCallback() {
    if (this.#list) return;
    this.#area = this.parentElement.querySelector('vaadin-text-area');
    this.#list = document.createElement('ul');
    this.#list.id = `mention-list-${MentionList.#count++}`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'People to mention');
    this.#list.hidden = true;
    this.#told = document.createElement('span');
    this.#told.className = 'visually-hidden';
    this.#told.setAttribute('role', 'status');
    this.append(this.#list, this.#told);
    this.#area.addEventListener('input', () => this.#typed());
    this.#area.addEventListener('keydown', (event) => this.#onKey(event), true);
    this.#area.addEventListener('focusout', () => this.#show([]));
    this.#list.addEventListener('mousedown', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) {
        event.preventDefault();
        this.#take(Number(option.dataset.index));
      }
    });
  }

  /** Shows whom the letters could mean; an answer to letters that have changed since is dropped. */
  offer(letters, people) {
    if (this.#letters() === letters) this.#show(people);
  }

  #field() {
    this.#input ??= this.#area.querySelector('textarea');
    return this.#input;
  }

  /** The letters between the at sign and the cursor; nothing where there is no mention begun. */
  #letters() {
    const input = this.#field();
    const before = input.value.slice(0, input.selectionStart);
    return before.match(/(?:^|[^\p{L}\p{N}@._-])@([\p{L}\p{N}._-]{0,30})$/u)?.[1];
  }

  #typed() {
    clearTimeout(this.#pause);
    const letters = this.#letters();
    if (letters === undefined) {
      this.#show([]);
      return;
    }
    this.#pause = setTimeout(() => this.dispatchEvent(new CustomEvent('asked', { detail: { letters } })), 150);
  }

  #onKey(event) {
    if (this.#offers.length === 0 || event.isComposing || event.altKey || event.metaKey || event.ctrlKey) return;
    const handled = {
      Enter: () => this.#take(Math.max(this.#active, 0)),
      Tab: () => !event.shiftKey && this.#take(Math.max(this.#active, 0)),
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Escape: () => this.#show([]),
    }[event.key];
    if (handled && handled() !== false) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #move(step) {
    this.#active = (this.#active + step + this.#offers.length) % this.#offers.length;
    this.#mark();
  }

  #take(index) {
    const input = this.#field();
    const at = input.selectionStart - this.#letters().length;
    const name = `${this.#offers[index].username} `;
    input.setRangeText(name, at, input.selectionStart, 'end');
    this.#show([]);
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  #show(people) {
    const open = people.length > 0;
    if (!open && this.#offers.length === 0) return;
    this.#offers = people;
    this.#active = open ? 0 : -1;
    this.#list.replaceChildren(...people.map((person, index) => {
      const option = document.createElement('li');
      option.id = `${this.#list.id}-${index}`;
      option.dataset.index = index;
      option.setAttribute('role', 'option');
      option.textContent = person.label;
      return option;
    }));
    this.#list.hidden = !open;
    this.#told.textContent = open ? `${people.length} ${people.length === 1 ? 'person' : 'people'} to choose from with the arrow keys` : '';
    const input = this.#field();
    if (open) {
      input.setAttribute('aria-autocomplete', 'list');
      input.setAttribute('aria-controls', this.#list.id);
    } else {
      input.removeAttribute('aria-controls');
    }
    this.#mark();
  }

  #mark() {
    [...this.#list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === this.#active)));
    const input = this.#field();
    if (this.#active >= 0) input.setAttribute('aria-activedescendant', `${this.#list.id}-${this.#active}`);
    else input.removeAttribute('aria-activedescendant');
  }
}

customElements.get('mention-list') ?? customElements.define('mention-list', MentionList);
