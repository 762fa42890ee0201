package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.WaiverGround;

/** What is asked for, in which form, and whether the fee should be waived (processes.md A.4, form). */
@Embeddable
record Wanted(
        String subject,
        String description,
        @Column(name = "records_from") @Nullable LocalDate recordsFrom,
        @Column(name = "records_to") @Nullable LocalDate recordsTo,
        @Nullable String format,
        @Enumerated(EnumType.STRING) @Nullable WaiverGround waiver,
        @Column(name = "waiver_statement") @Nullable String waiverStatement) {

    /** How much of the description makes a subject where none was given, in characters. */
    private static final int SUBJECT_LENGTH = 120;

    /** What a request that has been checked asks for. */
    static Wanted of(NewRequest asked) {
        String description = Objects.requireNonNull(Texts.orNull(asked.description()));
        String subject = Texts.orNull(asked.subject());
        return new Wanted(
                subject == null ? Texts.beginning(description, SUBJECT_LENGTH) : Texts.beginning(subject, IntakePolicy.LONGEST_LINE),
                description,
                asked.recordsFrom(),
                asked.recordsTo(),
                Texts.orNull(asked.format()),
                asked.waiver(),
                asked.waiver() == null ? null : Texts.orNull(asked.waiverStatement()));
    }
}
