package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.meeting.AgendaItemView;

/** An item of the agenda to put in order: dragged by its handle, and moved by its buttons or Alt with an arrow key. */
class AgendaRow extends Composite<Div> {

    /** What can be done to a row. */
    interface Moves {

        /** Moves an item up (-1) or down (1). */
        void move(UUID item, int by);

        /** Puts the dragged item where the target stands. */
        void drop(UUID dragged, UUID target);

        /** Sets presenter and minutes; shows what is wrong with them at the fields of the row. */
        void schedule(AgendaItemView item, @Nullable String presenter, int minutes, FaultSummary at);

        /** Takes the item off, after asking why. */
        void remove(AgendaItemView item);
    }

    private final AgendaItemView item;
    private final Moves moves;
    private final Div handle = new Div();
    private final TextField presenter = Typing.line("Presenter", "");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final FaultSummary faults;

    AgendaRow(AgendaItemView item, int number, int of, boolean editable, DateTexts dates, FaultSummary faults, Moves moves) {
        this.item = item;
        this.moves = moves;
        this.faults = faults;
        Div title = new Div(Addresses.link(item.topic().path(), number + ". " + item.topic().number() + " " + item.topic().title()));
        title.addClassName("agenda-item-title");
        AgendaOutline.marks(item).forEach(title::add);
        Span since = new Span("Asked since " + dates.date(item.topic().askedOn()));
        since.addClassName("muted");
        Div words = new Div(title, new Paragraph(item.topic().ask()));
        words.addClassName("agenda-row-words");
        getContent().addClassName("agenda-row");
        getContent().add(words);
        if (editable) {
            words.add(since);
            edit(number, of);
        } else {
            getContent().add(new Span(AgendaOutline.facts(item, dates)));
        }
    }

    private void edit(int number, int of) {
        String name = item.topic().number();
        Button up = move("Move up", VaadinIcon.ARROW_UP, -1, number > 1);
        Button down = move("Move down", VaadinIcon.ARROW_DOWN, 1, number < of);
        Button remove = new Button("Take off", click -> moves.remove(item));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel("Take " + name + " off the agenda");
        Typing.fill(presenter, item.presenter());
        presenter.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        minutes.setValue(item.minutes());
        minutes.setStepButtonsVisible(true);
        presenter.addValueChangeListener(change -> schedule());
        minutes.addValueChangeListener(change -> schedule());
        handle.add(VaadinIcon.MENU.create(), new Span("Move"));
        handle.addClassName("agenda-handle");
        handle.getElement().setAttribute("tabindex", "0").setAttribute("role", "button");
        handle.getElement().setAttribute("aria-label", "Item %d of %d, %s. Alt and arrow up or down moves it.".formatted(number, of, name));
        getContent().addComponentAsFirst(handle);
        Div tools = new Div(presenter, minutes, up, down, remove);
        tools.addClassName("agenda-tools");
        getContent().add(faults, tools);
        Shortcuts.addShortcutListener(getContent(), () -> moves.move(item.id(), -1), Key.ARROW_UP, KeyModifier.ALT).listenOn(getContent());
        Shortcuts.addShortcutListener(getContent(), () -> moves.move(item.id(), 1), Key.ARROW_DOWN, KeyModifier.ALT).listenOn(getContent());
        drag();
    }

    private void drag() {
        // Only the handle drags, so that text in the fields of the row can still be selected by mouse.
        DragSource<Div> source = DragSource.create(handle);
        source.setDragData(item.id());
        DropTarget.create(getContent()).addDropListener(drop -> drop.getDragData()
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .ifPresent(dragged -> moves.drop(dragged, item.id())));
    }

    /** Puts the focus where the next key moves the item on. */
    void focus() {
        handle.getElement().callJsFunction("focus");
    }

    private Button move(String label, VaadinIcon icon, int by, boolean possible) {
        Button button = new Button(label, icon.create(), click -> moves.move(item.id(), by));
        button.setAriaLabel(label + ": " + item.topic().number());
        button.setEnabled(possible);
        return button;
    }

    private void schedule() {
        faults.withField("presenter", presenter).withField("minutes", minutes);
        moves.schedule(item, Typing.value(presenter), Objects.requireNonNullElse(minutes.getValue(), 0), faults);
    }
}
