/**
 * <person-menu> shows who is signed in and what they can choose from, and tells its server side what they chose (event `choose`). It builds
 * the `vaadin-menu-bar` itself, for the reason that <side-navigation> has.
 */
class PersonMenu extends HTMLElement {
  /** @param choices `[{key, text}]` */
  show(name, roles, choices) {
    const bar = document.createElement('vaadin-menu-bar');
    bar.setAttribute('theme', 'tertiary-inline');
    bar.items = [
      {
        component: root(name),
        children: [{ component: who(name, roles) }, { component: 'hr' }, ...choices],
      },
    ];
    bar.addEventListener('item-selected', (event) => {
      const { key } = event.detail.value;
      if (key) this.dispatchEvent(new CustomEvent('choose', { detail: key }));
    });
    this.replaceChildren(bar);
  }
}

const element = (tag, className, ...children) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const root = (name) => {
  const avatar = Object.assign(document.createElement('vaadin-avatar'), { name, ariaHidden: 'true' });
  const item = element('vaadin-menu-bar-item', '', element('div', 'person-menu-label', avatar, element('span', 'person-menu-name', name)));
  item.ariaLabel = `${name}, account menu`;
  return item;
};

const who = (name, roles) => element('div', 'person-menu-who', element('span', '', name), element('span', 'muted', roles));

customElements.define('person-menu', PersonMenu);
