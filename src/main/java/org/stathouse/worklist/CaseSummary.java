package org.stathouse.worklist;

import org.jspecify.annotations.Nullable;

/** A case in a row of the task list: its number ("P-2026-0007"), its title, and the user name of the person who waits for it. */
public record CaseSummary(String number, String title, @Nullable String waiting) {}
