/**
 * <side-navigation> shows the groups of links that its server side names. It builds the `vaadin-side-nav` elements itself: they stand in
 * the frame of every page, never change, and the server would otherwise keep each link of each session in memory.
 */
class SideNavigation extends HTMLElement {
  /** @param groups `[{title, links: [{title, path, icon}]}]`; an icon is a name as `vaadin-icon` knows it, or null */
  show(groups) {
    this.replaceChildren(...groups.map(nav));
  }
}

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

const nav = ({ title, links }) =>
  element('vaadin-side-nav', {}, element('span', { slot: 'label' }, title), ...links.map(item));

const item = ({ title, path, icon }) =>
  element('vaadin-side-nav-item', { path, matchNested: true }, title, ...(icon ? [element('vaadin-icon', { slot: 'prefix', icon, ariaHidden: 'true' })] : []));

customElements.define('side-navigation', SideNavigation);
