package org.stathouse.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.stream.Collectors;
import org.stathouse.identity.Actor;
import org.stathouse.shared.ui.ShortcutList;

/** Who is signed in, as what, and the way to the own account and out. */
class PersonMenu extends Composite<MenuBar> {

    PersonMenu(Actor person, Runnable signOut) {
        MenuBar bar = getContent();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        bar.addClassName("person-menu");
        Avatar avatar = new Avatar(person.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.displayName());
        name.addClassName("person-menu-name");
        Div label = new Div(avatar, name);
        label.addClassName("person-menu-label");
        MenuItem root = bar.addItem(label);
        root.setAriaLabel(person.displayName() + ", account menu");
        SubMenu menu = root.getSubMenu();
        Div who = new Div(new Span(person.displayName()), roles(person));
        who.addClassName("person-menu-who");
        menu.addComponent(who);
        menu.addSeparator();
        menu.addItem("My account", click -> click.getSource().getUI().ifPresent(ui -> ui.navigate("account")));
        menu.addItem("Unfinished forms", click -> click.getSource().getUI().ifPresent(ui -> ui.navigate("drafts")));
        menu.addItem("Keyboard shortcuts", click -> ShortcutList.show());
        menu.addItem("Sign out", click -> signOut.run());
    }

    private static Span roles(Actor person) {
        String titles = person.grants().stream().map(grant -> grant.role().title()).distinct().sorted().collect(Collectors.joining(", "));
        Span roles = new Span(titles.isEmpty() ? "No role yet" : titles);
        roles.addClassName("muted");
        return roles;
    }
}
