package org.stathouse.stat;

import static org.stathouse.stat.EvidenceKind.FILE;
import static org.stathouse.stat.EvidenceKind.LINK;
import static org.stathouse.stat.EvidenceKind.MEETING_DATE;
import static org.stathouse.stat.EvidenceKind.TEXT;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an item's owner delivers: the eight types of the City's playbook (processes.md A.3 [P:W]), each with the evidence without
 * which it can't be answered; which evidence a type asks for is ours [R]. Other evidence may always be added.
 */
public enum DeliverableType {
    EMAIL_UPDATE("E-mail Update", "The e-mail’s text, with its date and to whom it went", EnumSet.of(TEXT)),
    MEMO("Memo", "The memo as a file", EnumSet.of(FILE)),
    MEETING("Meeting", "When it was held, and what came of it", EnumSet.of(MEETING_DATE, TEXT)),
    NEW_WORKGROUP("New Workgroup/Project", "Who is in it and what for, and a link to its charter or page", EnumSet.of(TEXT, LINK)),
    STAT_AGENDA_ITEM("Stat-Agenda Item", "The session that took it up, and what came of it", EnumSet.of(MEETING_DATE, TEXT)),
    STAT_REPORT_OUT("Stat-Report-Out", "The session at which it was reported, and the report as a file", EnumSet.of(MEETING_DATE, FILE)),
    TO_DO("To-Do", "What was done, where and when", EnumSet.of(TEXT)),
    WRITTEN_UPDATE("Written Update", "The update’s text", EnumSet.of(TEXT));

    private final String label;
    private final String asks;
    private final Set<EvidenceKind> required;

    DeliverableType(String label, String asks, Set<EvidenceKind> required) {
        this.label = label;
        this.asks = asks;
        this.required = Set.copyOf(required);
    }

    /** The type as the playbook calls it. */
    public String label() {
        return label;
    }

    /** What the owner is asked to show, in words. */
    public String asks() {
        return asks;
    }

    /** The evidence without which an answer is refused. */
    public Set<EvidenceKind> required() {
        return required;
    }
}
