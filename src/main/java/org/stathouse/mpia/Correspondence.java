package org.stathouse.mpia;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.documents.StoredDocument;

/** Everything written to and fro in a request: messages, mails, letters, notes of calls. Rights are those of the caller. */
public interface Correspondence {

    /** The kind under which files of messages are kept with the request: {@code attachedFiles.keep(request.ref(), FILES, …)}. */
    String FILES = "mpia-message-file";

    /**
     * Keeps what came from the requester; tells those who work on the request. Where a question to the requester is open and they
     * write themselves, it is answered by this ({@link RequesterActs#clarified}); staff who write a message down decide that themselves.
     *
     * @param documents ids of files kept with the request before
     * @throws org.stathouse.shared.BusinessRuleViolation at {@code text}: nothing said, or too long
     */
    UUID received(UUID request, Channel by, String text, List<UUID> documents);

    /**
     * Writes to the requester: it stands on their page, and goes by mail where they have an address.
     *
     * @throws org.stathouse.shared.BusinessRuleViolation at {@code text}: nothing said, or too long
     */
    UUID send(UUID request, String text);

    /** Notes a letter that has been sent, so that it stands among the rest; who sends it has asked for the right to. */
    void letter(UUID request, LetterKind kind, UUID document);

    /** All of it that the caller may see, oldest first; the requester sees what was written between both, staff also notes. */
    List<Entry> of(UUID request);

    /**
     * A file of an entry that the caller may see.
     *
     * @throws org.stathouse.shared.NotFound if there is none in what they may see
     */
    Kept file(UUID request, UUID document);

    /** A file with its content. */
    record Kept(StoredDocument document, byte[] content) {}

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
