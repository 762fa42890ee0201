package org.stathouse.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.ui.MenuCondition;
import org.stathouse.shared.ui.ShortcutList;
import org.stathouse.shared.ui.Shortcuts;
import org.stathouse.shared.ui.TopBarItem;

/** The frame around every view: navigation at the side, the person at the top, the view in the main landmark. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    /** Where keys lead from every page. */
    private static final List<Place> PLACES = List.of(
            new Place("g t", "Go to your tasks", "tasks"),
            new Place("g n", "Go to your notices", "notices"),
            new Place("g s", "Go to the search", "search"),
            new Place("g d", "Go to your diary", "diary"),
            new Place("g h", "Go to the health of the work", "health"));

    private static final String BEGIN_AT_HEADING = """
            const heading = this.querySelector('h1');
            if (heading && !this.contains(document.activeElement)) {
                heading.tabIndex = -1;
                heading.focus({ preventScroll: true });
            }
            """;

    private final Main main = new Main();
    private String path = "";

    private record Place(String keys, String label, String path) {}

    MainLayout(
            CurrentActor currentActor,
            AuthenticationContext authentication,
            ObjectProvider<TopBarItem> items,
            ObjectProvider<MenuCondition> conditions) {
        setPrimarySection(Section.DRAWER);
        main.addClassName("page");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);

        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Navigation");
        Div space = new Div();
        space.addClassName("navbar-space");
        addToNavbar(skipLink(), toggle, space);
        items.stream().sorted(Comparator.comparingInt(TopBarItem::order)).forEach(item -> addToNavbar(item.create()));
        List<MenuEntry> open = MenuConfiguration.getMenuEntries();
        addToNavbar(new PersonMenu(currentActor.get(), authentication::logout), shortcuts(open));

        Scroller scroller = new Scroller(new Navigation(open, conditions.stream().toList()));
        addToDrawer(brand(), scroller);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    /**
     * Begins another page at its top, and has screen readers begin there with its heading, unless the page has put the focus somewhere
     * itself: the frame scrolls its content itself and nothing is loaded, so the browser does not see to it.
     */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String now = event.getLocation().getPath();
        if (!now.equals(path)) {
            main.getElement().callJsFunction("scrollIntoView");
            if (!path.isEmpty()) {
                main.getElement().executeJs(BEGIN_AT_HEADING);
            }
            path = now;
        }
    }

    /** @param open what the navigation offers this person; its paths begin with a slash */
    private Shortcuts shortcuts(List<MenuEntry> open) {
        Shortcuts everywhere = new Shortcuts("Everywhere").with("?", "Show the keyboard shortcuts", ShortcutList::show);
        PLACES.forEach(place -> {
            if (open.stream().anyMatch(entry -> entry.path().equals("/" + place.path()))) {
                everywhere.with(place.keys(), place.label(), () -> getUI().ifPresent(ui -> ui.navigate(place.path())));
            }
        });
        return everywhere;
    }

    private NativeButton skipLink() {
        NativeButton skip = new NativeButton("Skip to main content", click -> main.getElement().callJsFunction("focus"));
        skip.addClassName("skip-link");
        return skip;
    }

    static Anchor brand() {
        Span mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Anchor brand = new Anchor("", mark, new Span("Stathouse"));
        brand.addClassName("brand");
        return brand;
    }
}
