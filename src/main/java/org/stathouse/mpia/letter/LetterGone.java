package org.stathouse.mpia.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.stathouse.mpia.LetterKind;

/** Published when a letter has gone out: by mail at once, by post once somebody has noted the day. */
public record LetterGone(UUID request, UUID letter, LetterKind kind, LocalDate on) {}
