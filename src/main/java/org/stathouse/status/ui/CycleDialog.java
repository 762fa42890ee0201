package org.stathouse.status.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.CycleDates;
import org.stathouse.status.CycleState;
import org.stathouse.status.CycleView;
import org.stathouse.status.StatusCycles;

/** Moves the four dates of a cycle and says beforehand what moves with them. */
class CycleDialog extends Dialog {

    private final CycleView cycle;
    private final DateTexts dates;
    private final DatePicker opens;
    private final DatePicker due;
    private final DatePicker review;
    private final DatePicker lock;
    private final UnorderedList moves = new UnorderedList();

    /** @param onMoved called after the dates were moved */
    CycleDialog(CycleView cycle, StatusCycles cycles, DateTexts dates, Messages messages, Runnable onMoved) {
        super("Dates of the " + DateTexts.month(cycle.month()) + " cycle");
        this.cycle = cycle;
        this.dates = dates;
        opens = date("Opens", cycle.opensOn());
        due = date("Due", cycle.dueOn());
        review = date("Review until", cycle.reviewOn());
        lock = date("Locked", cycle.lockOn());
        opens.setEnabled(cycle.state() == CycleState.PLANNED);
        FaultSummary faults = new FaultSummary(messages)
                .withField("opensOn", opens)
                .withField("dueOn", due)
                .withField("reviewOn", review)
                .withField("lockOn", lock);
        setWidth("min(46rem, 95vw)");
        moves.getElement().setAttribute("role", "status");
        add(faults, new Fields(opens, due, review, lock), moves);
        Button save = new Button("Move the dates", click -> {
            CycleDates chosen = new CycleDates(opens.getValue(), due.getValue(), review.getValue(), lock.getValue());
            if (faults.attempt(() -> cycles.move(cycle.id(), cycle.version(), chosen))) {
                close();
                onMoved.run();
                SuccessNotice.show("Moved. Timers and due dates of all open reports moved too.");
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
        showMoves();
    }

    private DatePicker date(String label, LocalDate day) {
        DatePicker picker = Typing.date(label, "");
        picker.setValue(day);
        picker.addValueChangeListener(change -> showMoves());
        return picker;
    }

    private void showMoves() {
        moves.removeAll();
        move("The opening, with which owners get their tasks,", cycle.opensOn(), opens.getValue());
        move("The due date of every report that is not handed in, and its reminders,", cycle.dueOn(), due.getValue());
        move("The due date of TMO’s reviews, and their reminders,", cycle.reviewOn(), review.getValue());
        move("The lock of all reports", cycle.lockOn(), lock.getValue());
        if (moves.getChildren().findAny().isEmpty()) {
            moves.add(new ListItem(new Paragraph("Nothing moves yet: change a date to see what moves with it.")));
        }
    }

    private void move(String what, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !Objects.equals(from, to)) {
            moves.add(new ListItem(what + " moves from " + dates.date(from) + " to " + dates.date(to) + "."));
        }
    }
}
