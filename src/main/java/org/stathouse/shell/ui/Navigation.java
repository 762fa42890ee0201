package org.stathouse.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stathouse.shared.ui.MenuCondition;

/** The side navigation: every view with a menu entry that the signed-in person may open, in groups. */
class Navigation extends Composite<Div> {

    /**
     * Groups what is open.
     *
     * @param open what the signed-in person may open
     * @param conditions under which some of the views are left out
     */
    Navigation(List<MenuEntry> open, List<MenuCondition> conditions) {
        getContent().addClassName("navigation");
        Map<NavigationGroup, List<MenuEntry>> groups = open.stream()
                .filter(entry -> conditions.stream().allMatch(one -> entry.menuClass() != one.view() || one.holds()))
                .collect(Collectors.groupingBy(NavigationGroup::of, () -> new EnumMap<>(NavigationGroup.class), Collectors.toList()));
        groups.forEach((group, entries) -> getContent().add(nav(group, entries)));
    }

    private static SideNav nav(NavigationGroup group, List<MenuEntry> entries) {
        SideNav nav = new SideNav(group.title());
        entries.forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(entry.title(), entry.path());
        item.setMatchNested(true);
        if (entry.icon() != null) {
            Icon icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        return item;
    }
}
