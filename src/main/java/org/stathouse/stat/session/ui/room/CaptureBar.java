package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.capture.CaptureReader;
import org.stathouse.stat.capture.CapturedLine;

/**
 * Where the room captures: the line, below it what it will record, and what could not be recorded. A day off is offered to be moved
 * to the next working day: Enter on the same line again takes it.
 */
class CaptureBar extends Composite<Div> {

    private static final int SUGGESTIONS = 6;
    private static final String OPENS_DECISION = "!";

    private final Supplier<CaptureReader> reader;
    private final CaptureWords words;
    private final Messages messages;
    private final CaptureField field = new CaptureField();
    private final Div preview = new Div();
    private final Div refusal = new Div();
    private final Div waiting = new Div();
    private final Consumer<CapturedLine> record;
    private @Nullable Edit edit;
    private @Nullable String offered;

    /** An item that is edited in the line. */
    private record Edit(String number, Consumer<CapturedLine> save) {}

    /**
     * @param reader gives what reads a line today
     * @param record records what can be; its refusals are shown here
     */
    CaptureBar(Supplier<CaptureReader> reader, CaptureWords words, Messages messages, Consumer<CapturedLine> record) {
        this.reader = reader;
        this.words = words;
        this.messages = messages;
        this.record = record;
        preview.setId("capture-preview");
        preview.addClassName("capture-preview");
        preview.getElement().setAttribute("role", "status");
        refusal.addClassName("capture-refusal");
        refusal.getElement().setAttribute("role", "alert");
        waiting.addClassName("capture-waiting");
        field.onTyped(this::typed);
        field.onEntered(this::enter);
        field.onLeft(this::leave);
        getContent().addClassName("capture-bar");
        getContent().add(waiting, field, preview, refusal);
        showPreview(new CapturedLine.Blank());
    }

    CaptureField field() {
        return field;
    }

    void focus() {
        field.focus();
    }

    /** Puts an item's line into the field; Enter then saves it instead of capturing another. */
    void edit(String number, String line, Consumer<CapturedLine> save) {
        edit = new Edit(number, save);
        field.called("Editing " + number);
        refusal.removeAll();
        field.fill(line);
    }

    private void typed(String line) {
        refusal.removeAll();
        CapturedLine read = reader.get().read(line);
        showPreview(read);
        field.suggest(line, suggestions(line, read));
    }

    private List<CaptureField.Suggestion> suggestions(String line, CapturedLine read) {
        boolean known = read instanceof CapturedLine.Item item && item.owner() != null && line.contains("@");
        if (known || line.strip().startsWith(OPENS_DECISION)) {
            return List.of();
        }
        List<Person> people = reader.get().suggestions(line.split("@", 2)[0], SUGGESTIONS);
        return people.stream()
                .map(person -> new CaptureField.Suggestion(words.ownerInLine(person, reader.get()), person.displayName() + " (" + person.username() + ")"))
                .toList();
    }

    private void enter(String line) {
        refusal.removeAll();
        CapturedLine read = reader.get().read(line);
        boolean taken = line.equals(offered);
        offered = null;
        CapturedLine wanted = taken && read instanceof CapturedLine.Item item ? item.onWorkingDay() : read;
        if (wanted instanceof CapturedLine.Item item && item.isDueOnDayOff()) {
            offered = line;
            refuse(line, item.faults(), "Press Enter again to take " + words.day(item.onWorkingDay()) + ".");
        } else if (!wanted.faults().isEmpty()) {
            refuse(line, wanted.faults(), "");
        } else if (!(wanted instanceof CapturedLine.Blank)) {
            record(line, wanted);
        }
    }

    private void record(String line, CapturedLine wanted) {
        try {
            if (edit == null) {
                record.accept(wanted);
            } else {
                edit.save().accept(wanted);
                leave();
            }
            preview.setText("Recorded: " + words.preview(wanted));
        } catch (BusinessRuleViolation broken) {
            refuse(line, broken.faults(), "");
        } catch (Conflict changed) {
            refuse(line, List.of(changed.fault()), "");
        } catch (NotPermitted refused) {
            refuse(line, List.of(refused.fault()), "");
        }
    }

    /** Says what is wrong; the line comes back, or waits beside the one that has been begun meanwhile. */
    private void refuse(String line, List<Fault> faults, String offer) {
        showPreview(reader.get().read(line));
        faults.forEach(fault -> refusal.add(new Paragraph(messages.text(fault))));
        if (!offer.isEmpty()) {
            refusal.add(new Paragraph(offer));
        }
        field.bringBack(line, () -> keep(line, faults));
    }

    private void keep(String line, List<Fault> faults) {
        Refused kept = new Refused(line, String.join(" ", messages.texts(faults)), this::bringBack);
        kept.addClassName("capture-refused");
        waiting.add(kept);
    }

    /** Brings the line that was refused last back into the field, to be put right. */
    void bringBack() {
        waiting.getChildren().map(Refused.class::cast).reduce((first, last) -> last).ifPresent(this::bringBack);
    }

    private void bringBack(Refused kept) {
        waiting.remove(kept);
        field.fill(kept.line());
    }

    private void leave() {
        edit = null;
        offered = null;
        field.called("Capture");
        refusal.removeAll();
        showPreview(new CapturedLine.Blank());
    }

    /** A line that could not be recorded and waits beside the next one. */
    private static final class Refused extends Div {

        private final String line;

        Refused(String line, String why, Consumer<Refused> back) {
            this.line = line;
            Button button = new Button("Bring it back (Alt + B)", click -> back.accept(this));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(new Span("Not recorded: " + line + " – " + why), button);
        }

        String line() {
            return line;
        }
    }

    private void showPreview(CapturedLine read) {
        preview.setText(words.preview(read));
        preview.setClassName("capture-ready", read.faults().isEmpty() && !(read instanceof CapturedLine.Blank));
    }
}
