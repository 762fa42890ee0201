package org.stathouse.worklist.talk;

import java.util.List;

/** What somebody wants to say on a case, with what they attach. */
public record NewComment(String text, List<NewFile> files) {

    public NewComment {
        files = List.copyOf(files);
    }

    /** Words alone. */
    public static NewComment of(String text) {
        return new NewComment(text, List.of());
    }

    /** A file as the sender calls it. */
    public record NewFile(String name, byte[] content) {}
}
