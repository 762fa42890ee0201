package org.stathouse.raid;

import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.ImportReport;

/**
 * A person's answer to an {@link ImportReport.Question}: what a spelling in a file means.
 *
 * @param means the name of the action or pillar that is meant; none leaves the question open, for RAID creates neither
 */
public record RaidMapping(Kind kind, String spelling, @Nullable String means) {

    /** What a spelling in a file may mean. */
    public enum Kind {
        ACTION("action"),
        PILLAR("pillar");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for people. */
        public String label() {
            return label;
        }
    }

    /** The answer to a question of an import. */
    public static RaidMapping answer(ImportReport.Question question, @Nullable String means) {
        return new RaidMapping(Kind.valueOf(question.kind()), question.spelling(), means);
    }
}
