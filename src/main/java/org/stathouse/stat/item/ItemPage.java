package org.stathouse.stat.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.documents.StoredDocument;
import org.stathouse.stat.StatItem;

/**
 * An item with its story.
 *
 * @param systemName the outside system that opened it, if one did
 * @param escalatedTo with whom it is while it is overdue
 * @param revisedPlan the plan by which it was extended last
 * @param answer what its owner handed in last; after it was sent back it stands here until the next one
 * @param files all files of its evidence, oldest first
 * @param returnedBecause why it came back; none once it is answered again
 * @param request the extension asked for that nobody has decided yet
 * @param formerOwners who had it before, in their order
 * @param reminders what was sent to remind of it, oldest first
 * @param history everything that happened to it, oldest first
 * @param steps what the signed-in person can do now
 */
public record ItemPage(
        StatItem item,
        @Nullable String systemName,
        @Nullable Instant issuedAt,
        @Nullable EscalationLevel escalatedTo,
        @Nullable String revisedPlan,
        @Nullable GivenAnswer answer,
        List<StoredDocument> files,
        @Nullable String returnedBecause,
        @Nullable AskedExtension request,
        List<FormerOwnerView> formerOwners,
        List<SentReminder> reminders,
        List<HistoryLine> history,
        Set<ItemStep> steps) {

    public ItemPage {
        files = List.copyOf(files);
        formerOwners = List.copyOf(formerOwners);
        reminders = List.copyOf(reminders);
        history = List.copyOf(history);
        steps = Set.copyOf(steps);
    }

    /**
     * What the owner handed in.
     *
     * @param metOn the day of the meeting or session
     * @param by display name
     * @param late whether it came after the close of business of the last day
     */
    public record GivenAnswer(
            @Nullable String text, @Nullable String link, @Nullable LocalDate metOn, String by, Instant at, boolean late) {}

    /**
     * A later day that the owner asks for.
     *
     * @param by display name
     * @param chairDecides whether it is the chair's to decide; the first extension is the lead analyst's
     */
    public record AskedExtension(String plan, LocalDate due, String by, Instant at, boolean chairDecides) {}

    /** Who had the item until then, and who passed it on (display names), and why. */
    public record FormerOwnerView(String name, Instant until, String passedBy, String reason) {}
}
