package org.stathouse.steerco.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes the task to draft the minutes; the texts may have been saved before, then none need be given. */
public record SubmitMinutes(@Nullable List<SectionText> texts) {}
