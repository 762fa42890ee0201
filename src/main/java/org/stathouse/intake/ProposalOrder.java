package org.stathouse.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** By what a list of proposals is sorted. */
public record ProposalOrder(By by, boolean descending) {

    /** The proposal begun last comes first. */
    public static final ProposalOrder NEWEST_FIRST = new ProposalOrder(By.CREATED, true);

    /** What sorts. */
    public enum By { CREATED, NUMBER, TITLE, SCORE }

    /** Every order there is. */
    public static List<ProposalOrder> all() {
        return Arrays.stream(By.values())
                .flatMap(by -> Stream.of(new ProposalOrder(by, true), new ProposalOrder(by, false)))
                .toList();
    }

    /** The property of the proposal that sorts. */
    String property() {
        return switch (by) {
            case CREATED -> "createdAt";
            case NUMBER -> "number";
            case TITLE -> "content.title";
            case SCORE -> "assessment.weightedScore";
        };
    }

    /** {@code number}, or {@code -number} for descending. */
    @Override
    public String toString() {
        return (descending ? "-" : "") + by.name().toLowerCase(Locale.ROOT);
    }
}
