package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;

/** Says that tasks have come up, or gone, since the list was read, and shows them only when the person wants to. */
class TaskNews extends Div {

    /** So many tasks at the top of the list are watched. */
    private static final int WATCHED = 200;

    private final TaskDesk desk;
    private final Span words = new Span();
    /** Built when there is news for the first time. */
    private final Supplier<Button> show;
    private TaskFilter filter = TaskFilter.of(TaskFilter.Scope.MINE);
    private Set<String> known = Set.of();

    /** @param show reads the list again */
    TaskNews(TaskDesk desk, Runnable show) {
        this.desk = desk;
        this.show = SingletonSupplier.of(() -> {
            Button button = new Button("", click -> show.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(button);
            return button;
        });
        words.getElement().setAttribute("role", "status");
        addClassName("task-news");
        add(words);
    }

    /** The list has been read with this filter just now. */
    void read(TaskFilter asked) {
        filter = asked;
        known = new LinkedHashSet<>(desk.matching(asked, WATCHED));
        tell(0, 0);
    }

    /** Looks whether the list would be another one now. */
    void look() {
        List<String> now = desk.matching(filter, WATCHED);
        Set<String> gone = new LinkedHashSet<>(known);
        now.forEach(gone::remove);
        // As many as are gone have moved up from behind the watched ones; they are not new.
        int compared = now.size() < WATCHED ? now.size() : now.size() - gone.size();
        long come = now.subList(0, compared).stream().filter(task -> !known.contains(task)).count();
        tell((int) come, now.size() < WATCHED ? gone.size() : 0);
    }

    private void tell(int come, int gone) {
        String text = text(come, gone);
        if (!text.equals(words.getText())) {
            words.setText(text);
            show.get().setVisible(!text.isEmpty());
        }
        if (!text.isEmpty()) {
            show.get().setText(come == 0 ? "Read the list again" : come == 1 ? "Show it" : "Show them");
        }
    }

    private static String text(int come, int gone) {
        if (come > 0) {
            return come == 1 ? "There is 1 new task." : "There are " + come + " new tasks.";
        }
        if (gone > 0) {
            return gone == 1 ? "1 task is no longer in this list." : gone + " tasks are no longer in this list.";
        }
        return "";
    }
}
