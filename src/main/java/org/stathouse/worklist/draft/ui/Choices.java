package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The choices of a field by the labels that people see. Two choices of one label can't be told apart and are never chosen by it: the
 * person is told instead.
 */
record Choices<T>(Function<T, String> label, Supplier<Stream<T>> items) {

    /** @param label none where the field shows its items as they are */
    static <T> Choices<T> of(@Nullable ItemLabelGenerator<T> label, Supplier<Stream<T>> items) {
        return new Choices<>(label == null ? String::valueOf : label::apply, items);
    }

    List<String> text(@Nullable T chosen) {
        return chosen == null ? List.of() : List.of(label.apply(chosen));
    }

    List<String> texts(Set<T> chosen) {
        return chosen.stream().map(label).sorted().toList();
    }

    Optional<T> find(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : named(texts.getFirst());
    }

    /** All of them, or nothing where one does not fit. */
    Optional<Set<T>> findAll(List<String> texts) {
        Set<T> found = new LinkedHashSet<>();
        for (String text : texts) {
            Optional<T> one = named(text);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            found.add(one.get());
        }
        return Optional.of(found);
    }

    private Optional<T> named(String text) {
        List<T> found = items.get().filter(item -> text.equals(label.apply(item))).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
