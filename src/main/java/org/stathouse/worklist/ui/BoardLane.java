package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Slice;
import org.stathouse.worklist.TaskCount;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskRow;

/** A column of the board with its count, its cards page by page, and a sentence where there are none. */
class BoardLane extends Section {

    /** Cards on a page: a column is to be taken in at a glance. */
    private static final int PAGE = 10;

    private final BoardColumn column;
    private final TaskFilter filter;
    private final TaskBoard board;
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button("Show more", click -> showMore());
    private final List<TaskRow> rows = new ArrayList<>();
    private final TaskCount count;
    private @Nullable String next;

    BoardLane(BoardColumn column, TaskFilter filter, TaskBoard board) {
        this.column = column;
        this.filter = filter;
        this.board = board;
        this.count = board.count(filter);
        addClassName("board-column");
        getElement().setAttribute("data-column", column.name());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.setAriaLabel("Show more in “" + column.title() + "”");
        add(head(), cards, more);
        showMore();
        if (rows.isEmpty()) {
            cards.setVisible(false);
            add(new Paragraph(filter.equals(column.of(TaskFilter.of(filter.scope()).withOrder(filter.order()))) ? column.empty() : "None fits these filters."));
        }
    }

    BoardColumn column() {
        return column;
    }

    List<TaskRow> rows() {
        return rows;
    }

    /** "To claim: 3". */
    String words() {
        return column.title() + ": " + count.text();
    }

    private H2 head() {
        Span number = new Span(count.text());
        number.addClassName("task-count");
        Span unit = new Span(count.number() == 1 ? " task" : " tasks");
        unit.addClassName("visually-hidden");
        H2 head = new H2(new Span(column.title()), number, unit);
        head.setId("board-" + column.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("aria-labelledby", head.getId().orElseThrow());
        return head;
    }

    private void showMore() {
        Slice<TaskRow> page = board.desk().page(filter, next, PAGE);
        Set<CaseRef> unread = board.unread(page.items());
        page.items().forEach(task -> cards.add(board.card(task, column, unread)));
        rows.addAll(page.items());
        next = page.next();
        more.setVisible(next != null);
    }
}
