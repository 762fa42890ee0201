package org.stathouse.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Slice;

/** A table that reads one page after another, each when it is asked for. */
public class LazyRows<R> extends Composite<Div> {

    private final FlowTable table;
    private final Function<@Nullable String, Slice<R>> pages;
    private final BiConsumer<FlowTable, List<R>> adding;
    private final Button more = new Button("Show more", click -> showMore());
    private @Nullable String next;

    /** @param pages reads the page behind a cursor, the first one without */
    public LazyRows(Supplier<FlowTable> table, Function<@Nullable String, Slice<R>> pages, BiConsumer<FlowTable, List<R>> adding) {
        this.table = table.get();
        this.pages = pages;
        this.adding = adding;
        getContent().add(this.table, more);
        showMore();
    }

    /** Whether the first page holds nothing. */
    public boolean isEmpty() {
        return table.rows() == 0 && next == null;
    }

    private void showMore() {
        Slice<R> page = pages.apply(next);
        adding.accept(table, page.items());
        next = page.next();
        more.setVisible(next != null);
    }
}
