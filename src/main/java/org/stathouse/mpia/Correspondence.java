package org.stathouse.mpia;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything written to and fro in a request: messages, mails, letters, notes of calls. Rights are those of the caller. */
public interface Correspondence {

    /** Keeps what came from the requester; tells those who work on the request. */
    UUID received(UUID request, Channel by, String text, List<UUID> documents);

    /** Writes to the requester: it stands on their page, and goes by mail where they have an address. */
    UUID send(UUID request, String text);

    /** Notes a letter that has been sent, so that it stands among the rest. */
    void letter(UUID request, LetterKind kind, UUID document);

    /** All of it, oldest first. */
    List<Entry> of(UUID request);

    /**
     * @param fromRequester otherwise from the City
     * @param by display name of the writer; none is shown to the public for staff
     * @param letter the kind of letter, where it is one
     * @param documents ids of its files in the document store
     */
    record Entry(
            UUID id,
            Instant at,
            boolean fromRequester,
            Channel channel,
            @Nullable String by,
            String text,
            @Nullable LetterKind letter,
            List<UUID> documents) {

        public Entry {
            documents = List.copyOf(documents);
        }
    }
}
