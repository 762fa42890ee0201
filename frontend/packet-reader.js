/**
 * The reading view of a packet goes on and back by the arrow keys. What scrolls sideways or takes text keeps them. The place stands
 * in the address, so that nothing has to be remembered here.
 */
const KEYS = { ArrowRight: 'next', ArrowLeft: 'prev' };

document.addEventListener('keydown', (event) => {
  const way = KEYS[event.key];
  if (!way || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest('input, select, textarea, .scroll, summary')) return;
  document.querySelector(`.reader-steps a[rel="${way}"]`)?.click();
});
