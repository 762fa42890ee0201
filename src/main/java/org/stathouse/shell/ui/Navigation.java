package org.stathouse.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.MenuCondition;

/**
 * The side navigation: every view with a menu entry that the signed-in person may open, in groups. {@code frontend/frame.js} is
 * its browser side and builds the links.
 */
@Tag("side-navigation")
@Uses(SideNav.class)
@Uses(Icon.class)
class Navigation extends Component {

    private final List<Group> groups = new ArrayList<>();

    record Group(String title, List<Link> links) {}

    /** A view to go to; the path is below the product's own address, without a slash at its beginning. */
    record Link(String title, String path, @Nullable String icon) {}

    /**
     * Groups what is open.
     *
     * @param open what the signed-in person may open
     * @param conditions under which some of the views are left out
     */
    Navigation(List<MenuEntry> open, List<MenuCondition> conditions) {
        getElement().getClassList().add("navigation");
        Map<NavigationGroup, List<Link>> links = open.stream()
                .filter(entry -> conditions.stream().allMatch(one -> entry.menuClass() != one.view() || one.holds()))
                .collect(Collectors.groupingBy(
                        NavigationGroup::of, () -> new EnumMap<>(NavigationGroup.class), Collectors.mapping(Navigation::link, Collectors.toList())));
        links.forEach((group, some) -> groups.add(new Group(group.title(), some)));
    }

    List<Group> groups() {
        return groups;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().getPage().addJsModule("context://frontend/frame.js");
        getElement().executeJs("this.show($0)", groups);
    }

    private static Link link(MenuEntry entry) {
        return new Link(entry.title(), entry.path().startsWith("/") ? entry.path().substring(1) : entry.path(), entry.icon());
    }
}
