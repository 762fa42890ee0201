package org.stathouse.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.Command;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a view, or a part of one, acts upon while it is shown. Add it to the view like any component; it is not seen,
 * and {@link ShortcutList} lists what it knows. Keys are single characters, or two of them pressed after each other with a
 * space between ("g t"); they never take what is typed into a field. {@code frontend/shortcuts.js} is its browser side.
 */
@Tag("key-shortcuts")
public class Shortcuts extends Component {

    private static final String DETAIL = "event.detail";

    private final String title;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Keys and what they do.
     *
     * @param action what they do on the server; none where they act in the browser
     * @param inBrowser tells the browser side what they do there; none where they act on the server, or a component by itself
     */
    record Entry(String keys, String label, @Nullable Command action, @Nullable Command inBrowser) implements Serializable {

        boolean isTaken() {
            return action != null || inBrowser != null;
        }
    }

    /** The pieces that one browser tab shows now. */
    private static final class Shown implements Serializable {
        private static final long serialVersionUID = 1L;
        private final ArrayList<Shortcuts> pieces = new ArrayList<>();
    }

    /** @param title where the keys act, as the list of shortcuts heads them: "Task list" */
    public Shortcuts(String title) {
        this.title = title;
        getElement().addEventListener("shortcut", this::press).addEventData(DETAIL);
    }

    /** Adds keys that do something on the server. */
    public Shortcuts with(String keys, String label, Command action) {
        return listed(new Entry(keys, label, action, null));
    }

    /** Adds keys that move the focus to a field, at once and in the browser: what is typed next stands in it. */
    public Shortcuts withFocus(String keys, String label, Component field) {
        return listed(new Entry(keys, label, null, () -> getElement().executeJs("this.focusOn($0, $1)", keys, field.getElement())));
    }

    /**
     * Adds keys that act like another key within a component that has its own keys.
     *
     * @param key the name of the other key as browsers call it: "ArrowDown"
     */
    public Shortcuts standingFor(String keys, String label, Component component, String key) {
        return listed(new Entry(keys, label, null, () -> getElement().executeJs("this.standFor($0, $1, $2)", keys, component.getElement(), key)));
    }

    /** Lists keys on which a component of the view acts by itself, "Enter" for example. */
    public Shortcuts mentioning(String keys, String label) {
        return listed(new Entry(keys, label, null, null));
    }

    /** The pieces that the tab shows, those of the view before those of the frame. */
    static List<Shortcuts> shown(UI ui) {
        Shown shown = ComponentUtil.getData(ui, Shown.class);
        return shown == null ? List.of() : shown.pieces.reversed();
    }

    /** Where the keys act. */
    public String title() {
        return title;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Does what the keys stand for, as if they had been pressed; nothing where they are unknown or act in the browser. */
    public void press(String keys) {
        for (Entry entry : entries) {
            if (entry.keys().equals(keys) && entry.action() != null) {
                entry.action().execute();
                return;
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        ui.getPage().addJsModule("context://frontend/shortcuts.js");
        ui.beforeClientResponse(this, response -> act());
        shownIn(ui).pieces.add(this);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        shownIn(detach.getUI()).pieces.remove(this);
        super.onDetach(detach);
    }

    private Shortcuts listed(Entry entry) {
        entries.add(entry);
        return this;
    }

    /** Tells the browser side its keys. */
    private void act() {
        getElement().executeJs("this.take($0)", entries.stream().filter(Entry::isTaken).map(Entry::keys).toList());
        entries.stream().map(Entry::inBrowser).filter(Objects::nonNull).forEach(Command::execute);
    }

    private void press(DomEvent event) {
        press(event.getEventData().get(DETAIL).asString());
    }

    private static Shown shownIn(UI ui) {
        Shown shown = ComponentUtil.getData(ui, Shown.class);
        if (shown == null) {
            shown = new Shown();
            ComponentUtil.setData(ui, Shown.class, shown);
        }
        return shown;
    }
}
