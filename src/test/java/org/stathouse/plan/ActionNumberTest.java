package org.stathouse.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActionNumberTest {

    private final Pillar stewardship = new Pillar(UUID.randomUUID(), "Responsible Stewardship of City Resources");

    @Test
    void theGoalsCodeLeadsIfItIsOneOfDigits() {
        assertThat(ActionNumber.prefix("5.1", stewardship, List.of())).isEqualTo("5.1");
        assertThat(ActionNumber.prefix("advances 5.1", stewardship, List.of())).isEqualTo("RSCR");
    }

    @Test
    void thePillarsNumberLeadsWhereTheGoalHasNoCode() {
        stewardship.describe("5", null, null, null);
        assertThat(ActionNumber.prefix(null, stewardship, List.of("7.1"))).isEqualTo("5");
    }

    @Test
    void theNumbersUnderThePillarLeadWhereItHasNone() {
        assertThat(ActionNumber.prefix(null, stewardship, List.of("2.1", "2.5"))).isEqualTo("2");
        assertThat(ActionNumber.prefix(null, stewardship, List.of("2.1", "3.1"))).isEqualTo("RSCR");
    }

    @Test
    void countsOnAfterTheHighestNumberAndTheCitysOwnCount() {
        assertThat(ActionNumber.next("2", List.of("2.1", "2.10", "3.40", "x"), 0)).isEqualTo("2.11");
        assertThat(ActionNumber.next("1.1", List.of(), 4)).isEqualTo("1.1.5");
    }

    @Test
    void numbersSortAsPeopleCountAndUnnumberedComeLast() {
        assertThat(Stream.of(null, "2.10", "2.9", "10", "RS.1").map(number -> ActionNumber.sortKey(number, null, null)).sorted())
                .containsExactlyElementsOf(
                        Stream.of("2.9", "2.10", "10", "RS.1", null).map(number -> ActionNumber.sortKey(number, null, null)).toList());
    }
}
