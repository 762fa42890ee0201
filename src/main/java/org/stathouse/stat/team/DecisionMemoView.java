package org.stathouse.stat.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision memo.
 *
 * @param statName the Stat whose item it is about; SteerCo for a case of no Stat
 * @param aboutPath where the item or case stands, below the product's address; none if the person may not open it
 * @param writer user name
 * @param due until when it is to be written, in the City's time zone
 * @param decision what SteerCo decided last, with its reason
 * @param document the PDF as it went to SteerCo; none before
 */
public record DecisionMemoView(
        UUID id,
        String number,
        String statName,
        String aboutNumber,
        @Nullable String aboutPath,
        String title,
        String writer,
        String writerName,
        String ask,
        LocalDate due,
        DecisionMemoStatus status,
        @Nullable String issue,
        List<MemoOption> options,
        @Nullable String recommendation,
        @Nullable String costOfDelay,
        @Nullable Instant submittedAt,
        @Nullable String decisionNumber,
        @Nullable String decision,
        @Nullable UUID document) {

    public DecisionMemoView {
        options = List.copyOf(options);
    }
}
