package org.stathouse.audit;

import org.jspecify.annotations.Nullable;

/** Follows the chain row by row, in order of their numbers, and remembers the first break; holds no more than the last row. */
class ChainCheck {

    /** The first row that is not as it was written, and what is wrong with it. */
    record Break(long seq, String why) {}

    private final AuditChain.Head head;
    private long seq;
    private String hash = Seal.FIRST;
    private @Nullable Break found;

    ChainCheck(AuditChain.Head head) {
        this.head = head;
    }

    /** Takes the next row; false once the chain is broken. */
    boolean accept(AuditRow row) {
        found = fault(row);
        if (found == null) {
            seq = row.seq();
            hash = row.hash();
        }
        return found == null;
    }

    private @Nullable Break fault(AuditRow row) {
        if (row.seq() <= seq) {
            return new Break(row.seq(), "Row %d is numbered below the first possible number.".formatted(row.seq()));
        }
        if (row.seq() > seq + 1) {
            return new Break(seq + 1, "Row %d is missing.".formatted(seq + 1));
        }
        if (row.seq() > head.seq()) {
            return new Break(row.seq(), "Row %d was added past the recorded end of the trail.".formatted(row.seq()));
        }
        if (!Seal.of(row).equals(row.hash())) {
            return new Break(row.seq(), "Row %d does not match its hash: it was changed.".formatted(row.seq()));
        }
        if (!row.previousHash().equals(hash)) {
            // The row itself is sealed as it stands, so the one before was rewritten together with its hash.
            long rewritten = Math.max(seq, 1);
            return new Break(rewritten, "Row %d is not the one that row %d was written after.".formatted(rewritten, row.seq()));
        }
        return null;
    }

    /** The first break after the last row has been taken; null if the chain is whole. */
    @Nullable Break end() {
        if (found != null) {
            return found;
        }
        if (seq < head.seq()) {
            return new Break(seq + 1, "Row %d is missing; the trail once reached row %d.".formatted(seq + 1, head.seq()));
        }
        if (!hash.equals(head.hash())) {
            return new Break(Math.max(seq, 1), "The last row, %d, is not the one that was written last.".formatted(seq));
        }
        return null;
    }

    long rows() {
        return seq;
    }

    String lastHash() {
        return hash;
    }
}
