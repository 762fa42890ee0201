package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.Component;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stathouse.shared.ui.RowEditor;

/**
 * All fields of a form by name, wherever they stand in it: the form is walked anew each time, because fields come and go with what is
 * chosen in others. Fields in rows that a person adds are named by the row: {@code milestone[1].title}.
 */
final class FormFields {

    /** Filling a field may bring up others; deeper than this no form goes. */
    private static final int PASSES = 5;

    /** Behind the name of an editor of rows: how many rows it has. */
    private static final String COUNT = "#";

    private final Component form;
    private final Set<Object> watched = Collections.newSetFromMap(new IdentityHashMap<>());

    FormFields(Component form) {
        this.form = form;
    }

    /** What one walk finds. */
    private record Found(Map<String, KeptField> fields, Map<String, RowEditor<?>> rows) {

        void walk(Component component, String prefix) {
            KeptField field = FormField.of(component).orElse(null);
            if (field != null) {
                fields.put(free(prefix + FieldName.of(component).text(), fields), field);
            } else if (component instanceof RowEditor<?> editor) {
                String name = free(prefix + FieldName.letters(editor.noun()), rows);
                rows.put(name, editor);
                List<? extends Component> each = editor.rows();
                IntStream.range(0, each.size()).forEach(i -> walk(each.get(i), name + "[" + i + "]."));
            } else {
                component.getChildren().forEach(child -> walk(child, prefix));
            }
        }

        private static String free(String name, Map<String, ?> taken) {
            return IntStream.iterate(1, i -> i + 1)
                    .mapToObj(i -> i == 1 ? name : name + "~" + i)
                    .filter(candidate -> !taken.containsKey(candidate))
                    .findFirst()
                    .orElse(name);
        }
    }

    /** Whether the name stands for which rows there are, and for no field. */
    static boolean isCount(String name) {
        return name.endsWith(COUNT);
    }

    private Found walk() {
        Found found = new Found(new LinkedHashMap<>(), new LinkedHashMap<>());
        found.walk(form, "");
        return found;
    }

    boolean isEmpty() {
        Found found = walk();
        return found.fields().isEmpty() && found.rows().isEmpty();
    }

    /** The values of all fields, and which rows there are. */
    Map<String, List<String>> read() {
        Found found = walk();
        Map<String, List<String>> values = new LinkedHashMap<>();
        found.rows().forEach((name, editor) -> {
            List<List<String>> origins = editor.origins();
            values.put(name + COUNT, List.of(String.valueOf(origins.size())));
            for (int i = 0; i < origins.size(); i++) {
                if (!origins.get(i).isEmpty()) {
                    values.put(origin(name, i), origins.get(i));
                }
            }
        });
        found.fields().forEach((name, field) -> values.put(name, field.read()));
        return values;
    }

    /**
     * Fills fields with what was read once; those that are not named stay as they are.
     *
     * @return what did not fit the form as it is now, in words
     */
    Map<String, List<String>> write(Map<String, List<String>> values) {
        Map<String, List<String>> left = new TreeMap<>(values);
        for (int pass = 0; pass < PASSES && !left.isEmpty(); pass++) {
            walk().rows().forEach((name, editor) -> restore(name, editor, values, left));
            Map<String, List<String>> before = Map.copyOf(left);
            walk().fields().forEach((name, field) -> {
                List<String> value = values.get(name);
                if (value != null && (field.read().equals(value) || field.write(value))) {
                    left.remove(name);
                }
            });
            if (left.equals(before) && pass > 0) {
                break;
            }
        }
        left.keySet().removeIf(name -> name.endsWith(COUNT));
        left.values().removeIf(List::isEmpty);
        return left;
    }

    private static void restore(String name, RowEditor<?> editor, Map<String, List<String>> values, Map<String, List<String>> left) {
        List<String> count = left.remove(name + COUNT);
        if (count == null || count.isEmpty() || !count.getFirst().matches("\\d{1,3}")) {
            return;
        }
        List<List<String>> origins = IntStream.range(0, Integer.parseInt(count.getFirst()))
                .mapToObj(i -> values.getOrDefault(origin(name, i), List.of()))
                .toList();
        editor.restore(origins);
        IntStream.range(0, origins.size()).forEach(i -> left.remove(origin(name, i)));
    }

    private static String origin(String name, int row) {
        return name + "[" + row + "]" + COUNT;
    }

    /** What people call the field of that name: "Milestone 2, By". */
    String label(String name) {
        KeptField field = walk().fields().get(name);
        int bracket = name.indexOf('[');
        String label = field == null ? FieldName.words(name.substring(name.indexOf('.') + 1)) : FieldName.label(field.component());
        if (bracket < 0) {
            return name.endsWith(COUNT) ? "Number of: " + FieldName.words(name.substring(0, name.length() - 1)) : label;
        }
        int row = Integer.parseInt(name.substring(bracket + 1, name.indexOf(']'))) + 1;
        return FieldName.words(name.substring(0, bracket)) + " " + row + (name.endsWith(COUNT) ? "" : ", " + label);
    }

    /** Calls back after each change of a field, and when rows come or go; fields that appear later are watched too. */
    void watch(Runnable listener) {
        Runnable again = () -> {
            watch(listener);
            listener.run();
        };
        Found found = walk();
        found.fields().values().stream()
                .filter(field -> watched.add(field.component()))
                .forEach(field -> field.watch(again));
        found.rows().values().stream().filter(watched::add).forEach(editor -> editor.onRows(again));
    }
}
