package org.stathouse.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.CaseRef;

class ChainCheckTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000007");

    /** What someone with full rights on the table might do to one row. */
    enum Tampering { CHANGE_SUMMARY, CHANGE_ACTOR, CHANGE_TIME, CHANGE_STATE, CHANGE_HASH, RELINK, DELETE, SWAP_WITH_NEXT, INSERT_BEFORE, REWRITE_AND_SEAL }

    @Test
    void anUntouchedChainIsValid() {
        List<AuditRow> rows = chain(5);
        assertThat(check(rows, headOf(rows))).isNull();
    }

    @Test
    void anEmptyTrailIsValid() {
        assertThat(check(List.of(), new AuditChain.Head(0, Seal.FIRST))).isNull();
    }

    @Test
    void aCutTailIsNamedByItsFirstMissingRow() {
        List<AuditRow> rows = chain(5);
        assertThat(seqOf(check(rows.subList(0, 3), headOf(rows)))).isEqualTo(4);
    }

    @Test
    void aTrailEmptiedWholeIsNoticed() {
        assertThat(seqOf(check(List.of(), headOf(chain(5))))).isEqualTo(1);
    }

    @Test
    void aRowForgedPastTheEndIsNamed() {
        List<AuditRow> rows = chain(6);
        assertThat(seqOf(check(rows, headOf(rows.subList(0, 5))))).isEqualTo(6);
    }

    @Test
    void aLastRowRewrittenWithItsHashIsNamed() {
        List<AuditRow> rows = new ArrayList<>(chain(5));
        AuditChain.Head head = headOf(rows);
        rows.set(4, sealed(5, "forged", rows.get(3).hash()));
        assertThat(seqOf(check(rows, head))).isEqualTo(5);
    }

    @Property(tries = 400)
    void anyTamperingIsNoticedAtItsRow(@ForAll @IntRange(min = 1, max = 12) int at, @ForAll Tampering how) {
        List<AuditRow> rows = new ArrayList<>(chain(13));
        AuditChain.Head head = headOf(rows);
        tamper(rows, at - 1, how);

        // A forged row that fits what stands before it is noticed by the row that does not fit after it.
        long named = how == Tampering.INSERT_BEFORE ? at + 1 : at;
        assertThat(seqOf(check(rows, head))).isEqualTo(named);
    }

    private static void tamper(List<AuditRow> rows, int i, Tampering how) {
        AuditRow row = rows.get(i);
        switch (how) {
            case CHANGE_SUMMARY -> rows.set(i, copy(row, row.seq(), row.at(), row.actor(), "forged", row.after(), row.previousHash(), row.hash()));
            case CHANGE_ACTOR -> rows.set(i, copy(row, row.seq(), row.at(), "somebody", row.summary(), row.after(), row.previousHash(), row.hash()));
            case CHANGE_TIME -> rows.set(i, copy(row, row.seq(), row.at().plusNanos(1000), row.actor(), row.summary(), row.after(), row.previousHash(), row.hash()));
            case CHANGE_STATE -> rows.set(i, copy(row, row.seq(), row.at(), row.actor(), row.summary(), "{\"a\":2}", row.previousHash(), row.hash()));
            case CHANGE_HASH -> rows.set(i, copy(row, row.seq(), row.at(), row.actor(), row.summary(), row.after(), row.previousHash(), "f".repeat(64)));
            case RELINK -> rows.set(i, copy(row, row.seq(), row.at(), row.actor(), row.summary(), row.after(), "f".repeat(64), row.hash()));
            case DELETE -> rows.remove(i);
            case SWAP_WITH_NEXT -> {
                AuditRow next = rows.get(i + 1);
                rows.set(i, renumbered(next, row.seq()));
                rows.set(i + 1, renumbered(row, next.seq()));
            }
            case INSERT_BEFORE -> {
                for (int later = i; later < rows.size(); later++) {
                    rows.set(later, renumbered(rows.get(later), rows.get(later).seq() + 1));
                }
                rows.add(i, sealed(row.seq(), "forged", row.previousHash()));
            }
            case REWRITE_AND_SEAL -> rows.set(i, sealed(row.seq(), "forged", row.previousHash()));
        }
    }

    private static AuditRow copy(AuditRow r, long seq, Instant at, String actor, String summary, String after, String previous, String hash) {
        return new AuditRow(seq, at, actor, r.actorName(), r.onBehalfOf(), r.subject(), r.action(), summary, r.before(), after, previous, hash);
    }

    private static AuditRow renumbered(AuditRow row, long seq) {
        return copy(row, seq, row.at(), row.actor(), row.summary(), row.after(), row.previousHash(), row.hash());
    }

    private static AuditRow sealed(long seq, String summary, String previousHash) {
        return new PendingRow(
                        Instant.parse("2026-11-22T12:00:00Z"), "tmo", "Tess", null, new CaseRef("proposal", ID), "proposal.scored", summary, "{}",
                        "{\"a\":1}")
                .placedAfter(seq - 1, previousHash);
    }

    private static List<AuditRow> chain(int length) {
        List<AuditRow> rows = new ArrayList<>();
        String previous = Seal.FIRST;
        for (int seq = 1; seq <= length; seq++) {
            AuditRow row = sealed(seq, "Step " + seq, previous);
            rows.add(row);
            previous = row.hash();
        }
        return rows;
    }

    private static AuditChain.Head headOf(List<AuditRow> rows) {
        return new AuditChain.Head(rows.getLast().seq(), rows.getLast().hash());
    }

    private static ChainCheck.@Nullable Break check(List<AuditRow> rows, AuditChain.Head head) {
        ChainCheck check = new ChainCheck(head);
        for (AuditRow row : rows) {
            if (!check.accept(row)) {
                break;
            }
        }
        return check.end();
    }

    private static long seqOf(ChainCheck.@Nullable Break found) {
        assertThat(found).isNotNull();
        return found == null ? -1 : found.seq();
    }
}
