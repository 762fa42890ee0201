package org.stathouse.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.dom.DomEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.stathouse.identity.Actor;
import org.stathouse.shared.ui.ShortcutList;

/**
 * Who is signed in, as what, and the way to the own account and out. {@code frontend/frame.js} is its browser side and builds the
 * menu.
 */
@Tag("person-menu")
@Uses(MenuBar.class)
@Uses(Avatar.class)
class PersonMenu extends Component {

    private static final String DETAIL = "event.detail";

    private final Actor person;
    private final Runnable signOut;

    private enum Choice {
        ACCOUNT("My account"),
        UNFINISHED("Unfinished forms"),
        SHORTCUTS("Keyboard shortcuts"),
        SIGN_OUT("Sign out");

        private final String text;

        Choice(String text) {
            this.text = text;
        }
    }

    private record Item(Choice key, String text) {}

    PersonMenu(Actor person, Runnable signOut) {
        this.person = person;
        this.signOut = signOut;
        getElement().addEventListener("choose", this::choose).addEventData(DETAIL);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().getPage().addJsModule("context://frontend/frame.js");
        List<Item> choices = Arrays.stream(Choice.values()).map(choice -> new Item(choice, choice.text)).toList();
        getElement().executeJs("this.show($0, $1, $2)", person.displayName(), roles(person), choices);
    }

    private void choose(DomEvent event) {
        UI ui = getUI().orElseThrow();
        switch (Choice.valueOf(event.getEventData().get(DETAIL).asString())) {
            case ACCOUNT -> ui.navigate("account");
            case UNFINISHED -> ui.navigate("drafts");
            case SHORTCUTS -> ShortcutList.show();
            case SIGN_OUT -> signOut.run();
        }
    }

    private static String roles(Actor person) {
        String titles = person.grants().stream().map(grant -> grant.role().title()).distinct().sorted().collect(Collectors.joining(", "));
        return titles.isEmpty() ? "No role yet" : titles;
    }
}
