/**
 * <task-board> moves the focus between its cards by arrow keys, and lets a card be dragged into a column where its attribute
 * `data-targets` says that the move means something. It only tells what was dropped where: the server moves the card.
 */
const TASK = 'application/x-stathouse-task';

class TaskBoard extends HTMLElement {
  #dragged = null;

  connectedCallback() {
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusin', this.#onFocus);
    this.addEventListener('dragstart', this.#onDragStart);
    this.addEventListener('dragend', this.#onDragEnd);
    this.addEventListener('dragover', this.#onDragOver);
    this.addEventListener('drop', this.#onDrop);
  }

  focus() {
    this.querySelector('.board-card a')?.focus();
  }

  reveal(task) {
    requestAnimationFrame(() => {
      const link = this.querySelector(`[data-task="${CSS.escape(task)}"] a`);
      link?.focus();
      link?.scrollIntoView({ block: 'center' });
    });
  }

  #onFocus = (event) => {
    const card = event.target.closest('.board-card');
    if (card) this.dispatchEvent(new CustomEvent('card-focused', { detail: { task: card.dataset.task } }));
  };

  #onKey = (event) => {
    const card = event.target.closest('.board-card');
    if (!card || event.altKey || event.ctrlKey || event.metaKey) return;
    const columns = [...this.querySelectorAll('.board-column')];
    const column = card.closest('.board-column');
    const cards = [...column.querySelectorAll('.board-card')];
    const place = cards.indexOf(card);
    let target = null;
    if (event.key === 'ArrowDown') target = cards[place + 1];
    else if (event.key === 'ArrowUp') target = cards[place - 1];
    else if (event.key === 'ArrowRight') target = this.#beside(columns.slice(columns.indexOf(column) + 1), place);
    else if (event.key === 'ArrowLeft') target = this.#beside(columns.slice(0, columns.indexOf(column)).reverse(), place);
    else return;
    event.preventDefault();
    target?.querySelector('a').focus();
  };

  #beside(columns, place) {
    for (const column of columns) {
      const cards = column.querySelectorAll('.board-card');
      if (cards.length) return cards[Math.min(place, cards.length - 1)];
    }
    return null;
  }

  #onDragStart = (event) => {
    const card = event.target.closest('.board-card');
    if (!card) return;
    this.#dragged = card;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(TASK, card.dataset.task);
    this.querySelectorAll('.board-column').forEach((column) => column.classList.toggle('takes', this.#takes(column)));
  };

  #onDragEnd = () => {
    this.#dragged = null;
    this.querySelectorAll('.board-column').forEach((column) => column.classList.remove('takes'));
  };

  #onDragOver = (event) => {
    const column = event.target.closest('.board-column');
    if (column && this.#takes(column)) event.preventDefault();
  };

  #onDrop = (event) => {
    const column = event.target.closest('.board-column');
    if (!column || !this.#takes(column)) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('card-dropped', { detail: { task: this.#dragged.dataset.task, target: column.dataset.column } }));
  };

  #takes(column) {
    return this.#dragged?.dataset.targets.split(' ').includes(column.dataset.column) ?? false;
  }
}

customElements.define('task-board', TaskBoard);
