package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.session.RoomView;

/**
 * Reading back: one item after the other, large on the screen, each agreed to by its owner's side before the session ends
 * (processes.md A.3, step 1). Enter agrees, the arrow keys step, e edits, x strikes, Escape goes back to capturing.
 */
class ReadBack extends Composite<Section> {

    private final CaptureWords words;
    private final Steps steps;
    private final Div body = new Div();
    private List<StatItem> items = List.of();
    private boolean mayEnd;
    private int at;
    private @Nullable Button main;

    /** What can be done while reading back. */
    interface Steps {

        void agree(StatItem item, boolean agreed);

        void edit(StatItem item);

        void strike(StatItem item);

        void end();

        void close();
    }

    ReadBack(CaptureWords words, Steps steps) {
        this.words = words;
        this.steps = steps;
        getContent().addClassName("read-back");
        getContent().getElement().setAttribute("aria-label", "Read-back");
        getContent().setVisible(false);
        getContent().add(body);
        key("ArrowRight", () -> step(1));
        key("ArrowLeft", () -> step(-1));
        key("Escape", steps::close);
        key("e", () -> on(steps::edit));
        key("x", () -> on(steps::strike));
        key("n", () -> on(item -> steps.agree(item, false)));
    }

    boolean isOpen() {
        return getContent().isVisible();
    }

    /** Opens at the first item that has not been agreed to. */
    void open(RoomView room, boolean maySessionEnd) {
        items = room.items();
        mayEnd = maySessionEnd;
        at = firstOpen();
        getContent().setVisible(true);
        draw();
        focus();
    }

    void close() {
        getContent().setVisible(false);
    }

    void focus() {
        if (main != null) {
            main.focus();
        }
    }

    /** Shows the items as they stand now; the place stays. */
    void show(RoomView room, boolean maySessionEnd) {
        if (isOpen() && !(items.equals(room.items()) && mayEnd == maySessionEnd)) {
            items = room.items();
            mayEnd = maySessionEnd;
            at = Math.min(at, items.size());
            draw();
            focus();
        }
    }

    /** Goes on to the next item that has not been agreed to. */
    void goOn() {
        at = IntStream.range(at, items.size()).filter(i -> items.get(i).readBack() == null).findFirst().orElseGet(this::firstOpen);
        draw();
        focus();
    }

    private int firstOpen() {
        return IntStream.range(0, items.size()).filter(i -> items.get(i).readBack() == null).findFirst().orElse(items.size());
    }

    private void step(int by) {
        at = Math.clamp((long) at + by, 0, items.size());
        draw();
        focus();
    }

    private void draw() {
        body.removeAll();
        if (at < items.size()) {
            draw(items.get(at));
        } else {
            drawEnd();
        }
    }

    private void draw(StatItem item) {
        Paragraph place = new Paragraph("Item " + (at + 1) + " of " + items.size() + " – " + item.number());
        place.addClassName("muted");
        H2 who = new H2(item.ownerName());
        Paragraph due = new Paragraph("by " + words.day(item.due()) + " – " + item.type().label());
        due.addClassName("read-back-due");
        Paragraph task = new Paragraph(item.task());
        task.addClassName("read-back-task");
        Paragraph evidence = new Paragraph("To show: " + item.type().asks());
        evidence.addClassName("muted");
        Button agree = main(item.readBack() == null ? "Agreed (Enter)" : "Next (Enter)", () -> {
            if (item.readBack() == null) {
                steps.agree(item, true);
            } else {
                step(1);
            }
        });
        Div buttons = new Div(agree);
        if (item.readBack() != null) {
            body.add(new StatusBadge(Tone.GOOD, "Read back and agreed"));
            buttons.add(new Button("Not agreed (n)", click -> steps.agree(item, false)));
        }
        buttons.add(
                new Button("Back (←)", click -> step(-1)),
                new Button("Skip (→)", click -> step(1)),
                new Button("Edit (e)", click -> steps.edit(item)),
                new Button("Strike (x)", click -> steps.strike(item)),
                new Button("Back to capturing (Esc)", click -> steps.close()));
        buttons.addClassName("form-buttons");
        body.addComponentAsFirst(place);
        body.add(who, due, task, evidence, buttons);
    }

    private void drawEnd() {
        List<String> unread = unread(items);
        body.add(new H2(standing(unread.size())));
        if (!unread.isEmpty()) {
            body.add(new Paragraph(String.join("; ", unread)));
        }
        Div buttons = new Div();
        buttons.addClassName("form-buttons");
        if (mayEnd) {
            buttons.add(main("End the session (Enter)", steps::end));
            buttons.add(new Button("Back to capturing (Esc)", click -> steps.close()));
        } else {
            buttons.add(main("Back to capturing (Enter)", steps::close));
        }
        buttons.add(new Button("Back (←)", click -> step(-1)));
        body.add(buttons);
    }

    private String standing(int unread) {
        if (items.isEmpty()) {
            return "Nothing was captured";
        }
        return unread == 0
                ? "Everything is read back: " + items.size() + (items.size() == 1 ? " item" : " items")
                : unread + " of " + items.size() + (items.size() == 1 ? " item is" : " items are") + " not read back";
    }

    /** The items that have not been agreed to, each by its number and owner. */
    static List<String> unread(List<StatItem> items) {
        return items.stream().filter(item -> item.readBack() == null).map(item -> item.number() + " " + item.ownerName()).toList();
    }

    private Button main(String text, Runnable step) {
        Button button = new Button(text, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        main = button;
        return button;
    }

    private void on(Consumer<StatItem> step) {
        if (at < items.size()) {
            step.accept(items.get(at));
        }
    }

    private void key(String key, Runnable step) {
        getContent().getElement()
                .addEventListener("keydown", event -> step.run())
                .setFilter("event.key === '%s' && !event.ctrlKey && !event.altKey && !event.metaKey".formatted(key))
                .preventDefault();
    }
}
