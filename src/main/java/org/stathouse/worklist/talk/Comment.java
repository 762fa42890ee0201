package org.stathouse.worklist.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote on a case.
 *
 * @param text as it was typed, people mentioned by {@code @username}; empty once it is withdrawn
 * @param editedAt when its words were changed last, if they were
 * @param withdrawnAt when its author took it back, if so
 * @param mentions whom it mentions
 * @param files what is attached, oldest first; none once it is withdrawn
 * @param mayChange whether the signed-in person may still change or withdraw it
 */
public record Comment(
        UUID id,
        String author,
        String authorName,
        Instant writtenAt,
        String text,
        @Nullable Instant editedAt,
        @Nullable Instant withdrawnAt,
        List<Mention> mentions,
        List<File> files,
        boolean mayChange,
        long version) {

    /** Somebody whom a comment mentions. */
    public record Mention(String username, String displayName) {}

    /** A file at a comment; its size in bytes. */
    public record File(UUID id, String name, String mediaType, long size) {}

    /** Where it stands on the page of its case. */
    public String anchor() {
        return "comment-" + id;
    }
}
