package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list of rows of fields that a person adds and removes, such as the steps of a plan. */
public class RowEditor<R extends Component> extends Composite<Div> {

    private final String noun;
    private final List<R> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;
    private final List<Runnable> onRows = new ArrayList<>();
    private final Supplier<R> row;
    private Function<R, List<String>> origin = row -> List.of();
    private @Nullable Function<List<String>, R> recall;
    private Runnable onRemoval = () -> {};

    /**
     * @param noun what a row is, for example "Step"
     * @param row makes an empty row
     */
    public RowEditor(String noun, Supplier<R> row) {
        this.noun = noun;
        this.row = row;
        this.add = new Button(addLabel(), click -> {
            R added = row.get();
            add(added);
            focusFirst(added);
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        list.addClassName("row-editor");
        getContent().add(list, add);
    }

    /** A list that grows by other means than its own button. */
    public RowEditor(String noun) {
        this(noun, () -> {
            throw new IllegalStateException("Rows come from elsewhere");
        });
        add.setVisible(false);
    }

    /** Calls back after the person has removed a row. */
    public void onRemoval(Runnable listener) {
        onRemoval = listener;
    }

    /** What a row is, for example "Step". */
    public String noun() {
        return noun;
    }

    /** Calls back after a row has been added or removed, however. */
    public void onRows(Runnable listener) {
        onRows.add(listener);
    }

    /**
     * For rows that come from elsewhere: how one is made again later from a few texts that name it.
     *
     * @param origin the texts that name a row
     * @param recall makes the row that these texts name
     */
    public RowEditor<R> recalling(Function<R, List<String>> origin, Function<List<String>, R> recall) {
        this.origin = origin;
        this.recall = recall;
        return this;
    }

    /** What names each row, in their order; nothing names a row that its button makes. */
    public List<List<String>> origins() {
        return rows.stream().map(origin).toList();
    }

    /** Has as many rows as {@link #origins()} told once, each of its origin; where all are already there, they stay as they are. */
    public void restore(List<List<String>> origins) {
        if (origins.equals(origins())) {
            return;
        }
        if (recall != null) {
            clear();
            origins.stream().map(recall).forEach(this::add);
            return;
        }
        while (rows.size() > origins.size()) {
            remove(rows.getLast());
        }
        while (add.isVisible() && rows.size() < origins.size()) {
            add(row.get());
        }
    }

    /** Takes all rows away without calling back. */
    public void clear() {
        rows.clear();
        list.removeAll();
        number();
        onRows.forEach(Runnable::run);
    }

    /** The rows in their order. */
    public List<R> rows() {
        return List.copyOf(rows);
    }

    /** Adds a row at the end, with its button to remove it. */
    public void add(R row) {
        rows.add(row);
        Button remove = new Button("Remove");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div line = new Div(row, remove);
        line.addClassName("row-editor-row");
        line.getElement().setAttribute("role", "group");
        remove.addClickListener(click -> {
            remove(row);
            add.focus();
            onRemoval.run();
        });
        list.add(line);
        number();
        onRows.forEach(Runnable::run);
    }

    private void remove(R row) {
        rows.remove(row);
        row.getParent().ifPresent(list::remove);
        number();
        onRows.forEach(Runnable::run);
    }

    /** Adds an empty row and moves the focus into it, as its button does. */
    public void addEmpty() {
        add.click();
    }

    private String addLabel() {
        String name = noun.toLowerCase(Locale.US);
        String article = "aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ";
        return "Add " + (rows.isEmpty() ? article : "another ") + name;
    }

    private void number() {
        add.setText(addLabel());
        int number = 1;
        for (Component line : list.getChildren().toList()) {
            String name = noun + " " + number++;
            line.getElement().setAttribute("aria-label", name);
            line.getElement().setAttribute("data-name", name);
            line.getChildren()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(remove -> remove.setAriaLabel("Remove " + name.toLowerCase(Locale.US)));
        }
    }

    private static void focusFirst(Component row) {
        row.getChildren().filter(Focusable.class::isInstance).map(field -> (Focusable<?>) field).findFirst().ifPresent(Focusable::focus);
    }
}
