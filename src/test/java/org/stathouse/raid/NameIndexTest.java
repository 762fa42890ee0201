package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.ImportRow;

class NameIndexTest {

    private final ImportRow row = new ImportRow("raid.csv", 2, Map.of());

    @Test
    void aShortNameFindsWhatItNamesAlone() {
        assertThat(index(List.of()).find(row, "actions", "PAY ON TIME.")).contains("payment");
        assertThat(row.isBlocked()).isFalse();
    }

    @Test
    void aNameThatSeveralShareMustBeToldApart() {
        assertThat(index(List.of()).find(row, "actions", "1.1")).isEmpty();
        assertThat(row.faults()).extracting(Fault::key).containsExactly("raid.import.ambiguous");
        assertThat(index(List.of()).find(row, "actions", "1.1 Pave streets (Streets)")).contains("paving");
    }

    @Test
    void anUnknownNameIsAskedAboutOnce() {
        NameIndex<String> index = index(List.of());
        index.find(row, "actions", "Pay in time");
        index.find(row, "gives", "Pay in time");
        assertThat(row.isWaiting()).isTrue();
        assertThat(index.questions()).singleElement().satisfies(question -> {
            assertThat(question.suggestions()).containsExactly("1.1 Pay on time (Money)");
            assertThat(question.rows()).isEqualTo(1);
        });
    }

    @Test
    void anAnswerIsTakenAndRemembered() {
        NameIndex<String> index = index(List.of(new RaidMapping(RaidMapping.Kind.ACTION, "Pay in time", "1.1 Pay on time (Money)")));
        assertThat(index.find(row, "actions", "Pay in time")).contains("payment");
        assertThat(index.fresh()).singleElement().satisfies(learned -> assertThat(learned.key()).isEqualTo("pay in time"));
    }

    @Test
    void anAnswerThatNamesNothingIsAFault() {
        index(List.of(new RaidMapping(RaidMapping.Kind.ACTION, "Pay in time", "Nothing"))).find(row, "actions", "Pay in time");
        assertThat(row.faults()).extracting(Fault::key).containsExactly("shared.import.mappingUnknown");
    }

    private static NameIndex<String> index(List<RaidMapping> answers) {
        NameIndex<String> index = new NameIndex<>(RaidMapping.Kind.ACTION, List.of(), answers);
        index.add(UUID.randomUUID(), "payment", "1.1 Pay on time (Money)", "Pay on time", List.of("1.1", "Pay on time"));
        index.add(UUID.randomUUID(), "paving", "1.1 Pave streets (Streets)", "Pave streets", List.of("1.1", "Pave streets"));
        return index;
    }
}
