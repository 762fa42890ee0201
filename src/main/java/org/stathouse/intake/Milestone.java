package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone of a charter and its date. */
@Embeddable
public record Milestone(@Column(name = "title") @Nullable String title, @Column(name = "due") @Nullable LocalDate due) {}
