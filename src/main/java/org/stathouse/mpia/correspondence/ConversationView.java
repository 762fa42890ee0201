package org.stathouse.mpia.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.documents.StoredDocument;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.WaitsFor;

/**
 * The correspondence of a request as staff read it.
 *
 * @param lines oldest first
 * @param unread how many of them nobody of the staff has read
 * @param unansweredSince when the oldest message came that awaits an answer, if one does
 * @param workingDaysWaiting for how many working days it has waited
 * @param waitsFor for whom the request waits
 * @param address where mail reaches the requester; none if it does not
 * @param mayWrite whether the person may write to the requester
 */
public record ConversationView(
        List<Line> lines,
        long unread,
        @Nullable Instant unansweredSince,
        int workingDaysWaiting,
        WaitsFor waitsFor,
        @Nullable String address,
        boolean mayWrite) {

    public ConversationView {
        lines = List.copyOf(lines);
    }

    /**
     * One entry.
     *
     * @param by display name of the writer
     * @param mailedTo the address that it went to by mail
     * @param noAnswer why it needs no answer, where staff said so
     */
    public record Line(
            UUID id,
            long version,
            Instant at,
            MessageKind kind,
            boolean fromRequester,
            Channel channel,
            String by,
            String text,
            @Nullable LetterKind letter,
            @Nullable String mailedTo,
            boolean unread,
            boolean awaitsAnswer,
            @Nullable String noAnswer,
            List<StoredDocument> files) {

        public Line {
            files = List.copyOf(files);
        }
    }
}
