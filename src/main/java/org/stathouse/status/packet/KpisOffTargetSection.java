package org.stathouse.status.packet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.status.CycleView;
import org.stathouse.status.KpiStanding;
import org.stathouse.status.KpiStandings;
import org.stathouse.status.ReportBlocks;
import org.stathouse.status.StatusCycles;

/** The KPIs whose last reported figure misses its target, the widest miss first. */
@Component
class KpisOffTargetSection implements PacketSection {

    private final StatusCycles cycles;
    private final KpiStandings kpis;
    private final ReportBlocks reportBlocks;

    KpisOffTargetSection(StatusCycles cycles, KpiStandings kpis, ReportBlocks reportBlocks) {
        this.cycles = cycles;
        this.kpis = kpis;
        this.reportBlocks = reportBlocks;
    }

    @Override
    public String key() {
        return "kpis-off-target";
    }

    @Override
    public String title() {
        return "KPIs off target";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO, PacketKind.PILLAR, PacketKind.AGENCY);
    }

    @Override
    public int position() {
        return 80;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        Optional<CycleView> cycle = cycles.current();
        List<KpiStanding> told = cycle.map(current -> kpis.of(PacketSpans.upTo(scope, current.month()))).orElse(List.of());
        if (told.isEmpty()) {
            return SectionContent.nothing("No published status report of the last year told a KPI figure.");
        }
        List<KpiStanding> off = told.stream().filter(KpiStanding::isOffTarget).sorted(KpiStanding.WIDEST_MISS_FIRST).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(sentence(told, off)));
        blocks.addAll(reportBlocks.kpis("KPIs whose last figure misses its target", off, "No KPI misses its target."));
        return new SectionContent(blocks, told.stream().flatMap(kpi -> facts(kpi).stream()).toList());
    }

    private static String sentence(List<KpiStanding> told, List<KpiStanding> off) {
        long without = told.stream().filter(kpi -> kpi.offPercent() == null).count();
        String compared = without == 0 ? "" : " %d cannot be compared: they have no target, or no direction that counts as better.".formatted(without);
        return "Published reports of the last year told figures of %d %s; the last figure of %d misses its target.%s"
                .formatted(told.size(), told.size() == 1 ? "KPI" : "KPIs", off.size(), compared);
    }

    private static List<Fact> facts(KpiStanding kpi) {
        String key = "kpi:" + kpi.kpi().id() + "/" + kpi.report().action();
        String label = kpi.kpi().title() + " (" + kpi.report().label() + ")";
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("KPIs", key, label, "Last figure", KpiStanding.text(kpi.latest().value()) + " (" + kpi.latest().of() + ")"));
        if (kpi.offPercent() != null) {
            facts.add(new Fact("KPIs", key, label, "Target", kpi.isOffTarget() ? "Missed" : "Met"));
        }
        return facts;
    }
}
