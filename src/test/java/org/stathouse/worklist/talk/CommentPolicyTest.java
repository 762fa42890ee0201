package org.stathouse.worklist.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;

class CommentPolicyTest {

    private static final Instant WRITTEN = Instant.parse("2027-03-01T15:00:00Z");

    @Test
    void itsAuthorMayChangeACommentForAnHour() {
        assertThat(against("owner", comment(null), Duration.ofHours(1))).isEmpty();
    }

    @Test
    void afterAnHourACommentStays() {
        assertThat(against("owner", comment(null), Duration.ofMinutes(61))).map(Fault::key).contains("worklist.comment.tooLate");
    }

    @Test
    void nobodyChangesWhatAnotherWrote() {
        assertThat(against("tmo", comment(null), Duration.ZERO)).map(Fault::key).contains("worklist.comment.notYours");
    }

    @Test
    void whatIsWithdrawnStaysWithdrawn() {
        assertThat(against("owner", comment(WRITTEN), Duration.ZERO)).map(Fault::key).contains("worklist.comment.withdrawn");
    }

    @Test
    void emptyWordsAndTooManyFilesAreNamedAtOnce() {
        assertThat(CommentPolicy.against("", CommentPolicy.MOST_FILES + 1)).extracting(Fault::field).containsExactly("text", "file");
    }

    private static Optional<Fault> against(String person, CommentRow comment, Duration later) {
        return CommentPolicy.against(new CommentPolicy.Change(person, comment, WRITTEN.plus(later)));
    }

    private static CommentRow comment(@Nullable Instant withdrawn) {
        return new CommentRow(UUID.randomUUID(), new CaseRef("proposal", UUID.randomUUID()), "owner", WRITTEN, "Said", null, withdrawn, 0);
    }
}
