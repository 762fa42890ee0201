package org.stathouse.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.stathouse.search.SearchQuery;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.shared.ui.Shortcuts;
import org.stathouse.shared.ui.TopBarItem;

/** The search field at the top of every page; a slash puts the cursor into it. */
@org.springframework.stereotype.Component
class SearchBar implements TopBarItem {

    private static final int ORDER = 10;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        TextField words = new TextField();
        words.setAriaLabel("Search cases and comments");
        words.setPlaceholder("Search");
        words.setMaxLength(SearchQuery.MAX_LENGTH);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        Icon icon = VaadinIcon.SEARCH.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        words.setPrefixComponent(icon);
        words.addClassName("search-bar");
        words.addKeyPressListener(Key.ENTER, pressed -> find(words));
        Div bar = new Div(words, new Shortcuts("Search").withFocus("/", "Search", words));
        bar.getElement().setAttribute("role", "search").setAttribute("aria-label", "Cases and comments");
        return bar;
    }

    private static void find(TextField words) {
        if (!words.getValue().isBlank()) {
            String typed = words.getValue().strip();
            words.clear();
            UI.getCurrent().navigate(SearchView.class, new AddressValues().with("q", typed).query());
        }
    }
}
