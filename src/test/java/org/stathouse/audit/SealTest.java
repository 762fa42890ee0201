package org.stathouse.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.CaseRef;

class SealTest {

    private static final CaseRef CASE = new CaseRef("proposal", UUID.fromString("00000000-0000-0000-0000-000000000007"));

    @Test
    void sealsTheDocumentedBytes() {
        // The value was computed apart from this code, by another SHA-256 over the documented bytes.
        AuditRow row = new PendingRow(
                        Instant.parse("2026-11-22T12:00:00.123456Z"), "tmo", "Tess Moñtero", null, CASE, "proposal.returned", "Returned.", "{}",
                        "{\"state\":\"RETURNED\"}")
                .placedAfter(0, Seal.FIRST);

        assertThat(row.hash()).isEqualTo("00444fd063368abdd0b66431b6bba94691486f30b8e368e9c5dfe669aabe62fc");
    }

    @Test
    void whoWasActedForIsSealedAndRowsFromBeforeKeepTheirHash() {
        PendingRow own = new PendingRow(Instant.EPOCH, "dana", "Dana Cole", null, CASE, "task.claimed", "Claimed", "{}", "{}");
        PendingRow forOmar = new PendingRow(Instant.EPOCH, "dana", "Dana Cole", "omar", CASE, "task.claimed", "Claimed", "{}", "{}");
        PendingRow forRosa = new PendingRow(Instant.EPOCH, "dana", "Dana Cole", "rosa", CASE, "task.claimed", "Claimed", "{}", "{}");

        assertThat(Stream.of(own, forOmar, forRosa).map(row -> row.placedAfter(0, Seal.FIRST).hash())).doesNotHaveDuplicates();
    }

    @Test
    void textThatMovesFromOneFieldToTheNextChangesTheSeal() {
        AuditRow one = pending("ab", "c").placedAfter(0, Seal.FIRST);
        AuditRow other = pending("a", "bc").placedAfter(0, Seal.FIRST);

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void writesTheSameStateTheSameWayWhateverItsOrder() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("weight", new BigDecimal("1E+3"));
        state.put("due", LocalDate.of(2026, 11, 22));
        state.put("at", Instant.parse("2026-11-22T12:00:00Z"));
        state.put("reason", null);
        state.put("nested", new HashMap<>(Map.of("b", 1, "a", 2)));

        assertThat(new CanonicalJson().write(state))
                .isEqualTo(
                        "{\"at\":\"2026-11-22T12:00:00Z\",\"due\":\"2026-11-22\",\"nested\":{\"a\":2,\"b\":1},\"reason\":null,\"weight\":1000}");
    }

    @Test
    void replacesCharactersThatADatabaseRefuses() {
        assertThat(PendingRow.storable("a\0b\uD800c\uD83D\uDE00")).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
    }

    private static PendingRow pending(String action, String summary) {
        return new PendingRow(Instant.EPOCH, "tmo", "Tess", null, CASE, action, summary, "{}", "{}");
    }
}
