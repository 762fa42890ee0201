package org.stathouse.adjudication;

import org.jspecify.annotations.Nullable;

/** What TMO adds to the plan for SteerCo’s page: what it recommends, and what it costs not to decide now (processes.md, Supporting). */
public record PrepareAgendaPage(@Nullable String recommendation, @Nullable String costOfDelay) {}
