/**
 * The parts of every page's frame that never change: <side-navigation> and <person-menu>. They build the elements of Vaadin that their server
 * sides would have built otherwise, for the server would keep each of them, for each open page, in memory.
 */
const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

class SideNavigation extends HTMLElement {
  /** @param groups `[{title, links: [{title, path, icon}]}]`; an icon is a name as `vaadin-icon` knows it, or null */
  show(groups) {
    this.replaceChildren(...groups.map(nav));
  }
}

const nav = ({ title, links }) => element('vaadin-side-nav', {}, element('span', { slot: 'label' }, title), ...links.map(item));

const item = ({ title, path, icon }) =>
  element('vaadin-side-nav-item', { path, matchNested: true }, title, ...(icon ? [element('vaadin-icon', { slot: 'prefix', icon, ariaHidden: 'true' })] : []));

/** Says who is signed in, and tells its server side what they choose (event `choose`). */
class PersonMenu extends HTMLElement {
  /** @param choices `[{key, text}]` */
  show(name, roles, choices) {
    const bar = element('vaadin-menu-bar', {
      items: [{ component: root(name), children: [{ component: who(name, roles) }, { component: 'hr' }, ...choices] }],
    });
    bar.setAttribute('theme', 'tertiary-inline');
    bar.addEventListener('item-selected', (event) => {
      const { key } = event.detail.value;
      if (key) this.dispatchEvent(new CustomEvent('choose', { detail: key }));
    });
    this.replaceChildren(bar);
  }
}

const root = (name) => {
  const avatar = element('vaadin-avatar', { name, ariaHidden: 'true' });
  const label = element('div', { className: 'person-menu-label' }, avatar, element('span', { className: 'person-menu-name' }, name));
  return element('vaadin-menu-bar-item', { ariaLabel: `${name}, account menu` }, label);
};

const who = (name, roles) => element('div', { className: 'person-menu-who' }, element('span', {}, name), element('span', { className: 'muted' }, roles));

customElements.define('side-navigation', SideNavigation);
customElements.define('person-menu', PersonMenu);
