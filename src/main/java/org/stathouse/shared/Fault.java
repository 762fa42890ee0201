package org.stathouse.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what a person entered: the field it belongs to (none where it concerns the whole), and the
 * key and arguments of a sentence in {@code messages/*.properties}.
 */
public record Fault(@Nullable String field, String key, List<Object> arguments) {

    public static Fault at(String field, String key, Object... arguments) {
        return new Fault(field, key, List.of(arguments));
    }

    public static Fault of(String key, Object... arguments) {
        return new Fault(null, key, List.of(arguments));
    }
}
