package org.stathouse.performance.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.plan.KpiView;
import org.stathouse.plan.PlanCatalog;

/** The measures of the plan by agency: how many met their target of the newest fiscal year, and each that missed it. */
@Component
class MeasuresSection implements PacketSection {

    private static final String NO_AGENCY = "No agency";

    private static final List<Block.Column> BY_AGENCY = List.of(
            Block.Column.text("Agency", 40),
            Block.Column.figures("Measures", 14),
            Block.Column.figures("Met", 12),
            Block.Column.figures("Missed", 12),
            Block.Column.figures("Not compared", 18));

    private static final List<Block.Column> MISSED = List.of(
            Block.Column.text("Measure", 42),
            Block.Column.text("Agency", 22),
            Block.Column.text("Year", 9),
            Block.Column.figures("Figure", 13),
            Block.Column.figures("Target", 13),
            Block.Column.figures("Missed by", 12));

    private final PlanCatalog catalog;

    MeasuresSection(PlanCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String key() {
        return "measures";
    }

    @Override
    public String title() {
        return "Appendix: measures";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO, PacketKind.PILLAR, PacketKind.AGENCY);
    }

    @Override
    public int position() {
        return 115;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<KpiView> measures = measures(scope);
        if (measures.isEmpty()) {
            return SectionContent.nothing("The plan holds no measure here.");
        }
        Map<UUID, YearComparison> compared = measures.stream()
                .flatMap(measure -> YearComparison.newest(measure).stream())
                .filter(comparison -> comparison.missedBy() != null)
                .collect(Collectors.toMap(comparison -> comparison.measure().id().value(), comparison -> comparison));
        List<YearComparison> missed = compared.values().stream().filter(YearComparison::isMissed).sorted(YearComparison.WIDEST_MISS_FIRST).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(sentence(measures.size(), compared.size(), missed.size())));
        blocks.add(byAgency(measures, compared));
        blocks.add(new Block.Table(
                "Measures that missed their target, the widest miss first",
                MISSED,
                missed.stream().map(MeasuresSection::cells).toList(),
                "No measure that can be compared missed its target."));
        return new SectionContent(blocks, compared.values().stream().map(MeasuresSection::fact).toList());
    }

    private List<KpiView> measures(PacketScope scope) {
        String pillar = scope.pillar() == null
                ? null
                : catalog.pillars().stream().filter(one -> one.id().value().equals(scope.pillar())).map(one -> one.name()).findFirst().orElse("");
        return catalog.measures().stream()
                .filter(measure -> scope.agency() == null || measure.agency() != null && measure.agency().value().equals(scope.agency()))
                .filter(measure -> pillar == null || pillar.equals(measure.pillarName()))
                .toList();
    }

    private static String sentence(int all, int compared, int missed) {
        return ("The plan holds %,d %s. For %,d of them it has a figure and a target of the same fiscal year that can be compared; %,d missed the target. "
                        + "Figures stand as their source wrote them.")
                .formatted(all, all == 1 ? "measure" : "measures", compared, missed);
    }

    private static Block byAgency(List<KpiView> measures, Map<UUID, YearComparison> compared) {
        Map<String, List<KpiView>> byAgency = measures.stream()
                .collect(Collectors.groupingBy(
                        measure -> Objects.requireNonNullElse(measure.agencyName(), NO_AGENCY),
                        () -> new TreeMap<>(Comparator.comparing((String name) -> name.equals(NO_AGENCY)).thenComparing(Comparator.naturalOrder())),
                        Collectors.toList()));
        List<List<Block.Cell>> rows = new ArrayList<>();
        byAgency.forEach((agency, own) -> {
            List<YearComparison> told = own.stream().map(measure -> compared.get(measure.id().value())).filter(Objects::nonNull).toList();
            long missed = told.stream().filter(YearComparison::isMissed).count();
            rows.add(List.of(
                    Block.Cell.of(agency), count(own.size()), count(told.size() - missed), count(missed), count((long) own.size() - told.size())));
        });
        return new Block.Table("Measures by agency", BY_AGENCY, rows, "No measure.");
    }

    private static Block.Cell count(long count) {
        return Block.Cell.of("%,d".formatted(count));
    }

    private static List<Block.Cell> cells(YearComparison comparison) {
        KpiView measure = comparison.measure();
        return List.of(
                Block.Cell.of(label(measure)),
                Block.Cell.known(measure.agencyName()),
                Block.Cell.of(comparison.year()),
                Block.Cell.of(comparison.figure()),
                Block.Cell.of(comparison.target()),
                Block.Cell.of("%,d%%".formatted(Objects.requireNonNull(comparison.missedBy()).longValue())));
    }

    private static String label(KpiView measure) {
        @Nullable String code = measure.code();
        return code == null ? measure.title() : code + " " + measure.title();
    }

    private static Fact fact(YearComparison comparison) {
        return new Fact(
                "Measures",
                "measure:" + comparison.measure().id(),
                label(comparison.measure()),
                comparison.year() + " target",
                comparison.isMissed() ? "Missed" : "Met");
    }
}
