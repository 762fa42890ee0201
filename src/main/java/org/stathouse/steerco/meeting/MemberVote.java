package org.stathouse.steerco.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vote of one seat, whoever sits on it. */
public record MemberVote(UUID memberId, @Nullable Vote vote) {}
