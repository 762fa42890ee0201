/**
 * <report-sheet> moves between the cells of its rows by keyboard. A row has the class `sheet-row`, a cell is an input or select
 * with the attribute `data-column`. Tab goes on by itself in the order of the page; a drop-down keeps its arrow keys, and so
 * does a date.
 */
class ReportSheet extends HTMLElement {
  #before = new WeakMap();

  connectedCallback() {
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusin', this.#onFocus);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#onKey);
    this.removeEventListener('focusin', this.#onFocus);
  }

  #onFocus = (event) => {
    const cell = event.target.closest('[data-column]');
    if (cell) {
      this.#before.set(cell, cell.value);
      if (cell.type === 'text') cell.select();
    }
  };

  #onKey = (event) => {
    const cell = event.target.closest('[data-column]');
    if (!cell || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      cell.blur();
      this.dispatchEvent(new CustomEvent('submit-complete'));
    } else if (event.key === 'Enter') {
      this.#move(event, cell, event.shiftKey ? -1 : 1);
    } else if (event.key === 'ArrowDown' && cell.type === 'text') {
      this.#move(event, cell, 1);
    } else if (event.key === 'ArrowUp' && cell.type === 'text') {
      this.#move(event, cell, -1);
    } else if (event.key === 'Escape' && cell.value !== this.#before.get(cell)) {
      event.preventDefault();
      cell.value = this.#before.get(cell) ?? '';
      cell.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  #move(event, cell, step) {
    event.preventDefault();
    const rows = [...this.querySelectorAll('.sheet-row')];
    const column = CSS.escape(cell.dataset.column);
    for (let i = rows.indexOf(cell.closest('.sheet-row')) + step; i >= 0 && i < rows.length; i += step) {
      const target = rows[i].querySelector(`[data-column="${column}"]`);
      if (target && target.offsetParent) {
        target.focus();
        target.scrollIntoView({ block: 'nearest' });
        return;
      }
    }
  }
}

customElements.define('report-sheet', ReportSheet);
