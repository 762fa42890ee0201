package org.stathouse.mpia.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Notes that a letter was posted on that day, or handed over. */
public record PostLetter(@Nullable LocalDate on) {}
