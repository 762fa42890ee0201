package org.stathouse.shell.api;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** Where in a request body the reading stopped: the field as {@code scores[2].value} and the line, as far as they are known. */
record UnreadableJson(@Nullable String field, int line, String messageKey) {

    static UnreadableJson of(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException jackson)) {
            return new UnreadableJson(null, 0, "shell.unreadable.missing");
        }
        int line = jackson.getLocation() == null ? 0 : jackson.getLocation().getLineNr();
        if (jackson instanceof StreamReadException) {
            return new UnreadableJson(null, line, "shell.unreadable.syntax");
        }
        String path = jackson.getPath().stream().map(UnreadableJson::step).collect(Collectors.joining());
        return new UnreadableJson(path.isEmpty() ? null : path.substring(path.startsWith(".") ? 1 : 0), line, "shell.unreadable.value");
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getPropertyName();
    }
}
