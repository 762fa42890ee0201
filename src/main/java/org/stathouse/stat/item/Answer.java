package org.stathouse.stat.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an owner handed in; files are kept as documents of the item.
 *
 * @param metOn the day of the meeting or session that the type asks for
 * @param late whether it came after the close of business of the last day
 */
@Embeddable
record Answer(
        @Column(name = "answer_text") @Nullable String text,
        @Column(name = "answer_link") @Nullable String link,
        @Column(name = "answer_met_on") @Nullable LocalDate metOn,
        @Column(name = "answered_by") String by,
        @Column(name = "answered_at") Instant at,
        @Column(name = "answered_late") boolean late) {}
