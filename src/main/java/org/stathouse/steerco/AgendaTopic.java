package org.stathouse.steerco;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * Something that waits for SteerCo, as its source describes it.
 *
 * @param number the case's number as people call it
 * @param ask the decision asked, in one sentence
 * @param background what a member needs to know in the room: plain text, paragraphs separated by blank lines
 * @param recommendation what TMO or the champion recommends, if anybody does
 * @param costOfDelay what it costs not to decide now, where it is known
 * @param askedOn since when SteerCo is asked
 * @param actionId the plan's action that it is about, if it is about one
 * @param pillarId the pillar that it belongs to, if any
 * @param interested user names of those who own the case and so must not vote on it
 * @param path where the case page stands, below the product's address
 */
public record AgendaTopic(
        CaseRef subject,
        String number,
        String title,
        String ask,
        String background,
        @Nullable String recommendation,
        @Nullable String costOfDelay,
        LocalDate askedOn,
        @Nullable UUID actionId,
        @Nullable UUID pillarId,
        Set<String> interested,
        String path) {

    public AgendaTopic {
        interested = Set.copyOf(interested);
    }
}
