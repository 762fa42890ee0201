package org.stathouse.mpia.dispute;

import org.jspecify.annotations.Nullable;

/** The confidential note on a mediation (COMAR 14.37.03.02); Law and the supervisor alone read and write it. */
public record MediationNote(@Nullable String text) {}
