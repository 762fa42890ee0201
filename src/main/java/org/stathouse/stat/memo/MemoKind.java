package org.stathouse.stat.memo;

import java.time.LocalDate;
import org.stathouse.shared.FileNames;

/** What leaves a Stat on paper (processes.md A.3, outputs [P:W]). */
public enum MemoKind {
    PRE_MEMO("Pre-Memo"),
    FOLLOW_UP("Follow-Up Memo"),
    WEEKLY_STATUS("Weekly Status");

    private final String label;

    MemoKind(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The file's name as the City's playbook writes it: {@code CleanStat - Pre-Memo - 2027-03-10.pdf}. */
    public String fileName(String stat, LocalDate day) {
        return "%s - %s - %s.pdf".formatted(FileNames.plain(stat), label, day);
    }
}
