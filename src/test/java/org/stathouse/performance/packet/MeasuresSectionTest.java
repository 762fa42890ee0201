package org.stathouse.performance.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.SectionContent;
import org.stathouse.plan.KpiView;
import org.stathouse.plan.PlanActions;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.testing.IntegrationTest;

/** The measures of the City's plan in a packet, against what the catalog shows. */
@IntegrationTest
class MeasuresSectionTest {

    @Autowired
    private MeasuresSection section;

    @Autowired
    private PlanCatalog catalog;

    @Autowired
    private ApplicationContext context;

    @Test
    void countsEveryMeasureOfTheCityOnceByAgency() {
        importCity();

        Block.Table byAgency = tables(section.collect(scope(PacketKind.STEERCO, UUID.randomUUID()))).getFirst();

        Map<String, Long> expected = catalog.measures().stream()
                .collect(Collectors.groupingBy(measure -> measure.agencyName() == null ? "No agency" : measure.agencyName(), Collectors.counting()));
        assertThat(byAgency.rows()).hasSize(expected.size()).allSatisfy(row -> {
            assertThat(number(row.get(1))).isEqualTo(expected.get(row.getFirst().text()));
            assertThat(number(row.get(2)) + number(row.get(3)) + number(row.get(4))).isEqualTo(number(row.get(1)));
        });
        assertThat(expected.values().stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(701);
    }

    @Test
    void listsExactlyThoseOfAnAgencyThatMissedWithTheFiguresOfTheCatalog() {
        importCity();
        KpiView some = catalog.measures().stream().filter(measure -> "M1".equals(measure.code())).findFirst().orElseThrow();
        UUID agency = some.agency().value();

        Block.Table missed = tables(section.collect(scope(PacketKind.AGENCY, agency))).getLast();

        Set<String> expected = catalog.measures().stream()
                .filter(measure -> measure.agency() != null && measure.agency().value().equals(agency))
                .filter(measure -> YearComparison.newest(measure).filter(YearComparison::isMissed).isPresent())
                .map(measure -> measure.code() + " " + measure.title())
                .collect(Collectors.toSet());
        assertThat(missed.rows()).isNotEmpty().extracting(row -> row.getFirst().text()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(missed.rows()).allSatisfy(row -> {
            KpiView measure = catalog.measures().stream()
                    .filter(one -> row.getFirst().text().equals(one.code() + " " + one.title()))
                    .findFirst()
                    .orElseThrow();
            assertThat(measure.figures()).anyMatch(figure -> figure.period().equals(row.get(2).text()) && figure.value().equals(row.get(3).text()));
        });
    }

    @Test
    void saysSoWhereThePlanHoldsNone() {
        assertThat(section.collect(scope(PacketKind.AGENCY, UUID.randomUUID())).blocks())
                .containsExactly(new Block.Prose("The plan holds no measure here."));
    }

    private void importCity() {
        assumeTrue(PlanActions.cityIsPresent(), "../shared/data/city is not beside the project");
        new PlanActions(context).importCity();
    }

    private static long number(Block.Cell cell) {
        return Long.parseLong(cell.text().replace(",", ""));
    }

    private static List<Block.Table> tables(SectionContent content) {
        return content.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }

    private static PacketScope scope(PacketKind kind, UUID subject) {
        return new PacketScope(kind, subject, Edition.FINAL, LocalDate.of(2027, 3, 1), Instant.parse("2027-03-01T15:00:00Z"), null);
    }
}
