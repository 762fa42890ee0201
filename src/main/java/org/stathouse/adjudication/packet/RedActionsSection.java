package org.stathouse.adjudication.packet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;

/** One page for each Red action whose case is not closed (processes.md, Supporting: reds [R]), the longest Red first. */
@Component
class RedActionsSection implements PacketSection {

    private final OpenRedCases cases;
    private final RedActionPage pages;

    RedActionsSection(OpenRedCases cases, RedActionPage pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @Override
    public String key() {
        return "red-actions";
    }

    @Override
    public String title() {
        return "Red actions";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO, PacketKind.PILLAR, PacketKind.AGENCY);
    }

    @Override
    public int position() {
        return 50;
    }

    /** Who stands in for a member reads red cases nowhere else. */
    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<RedCaseView> open = cases.of(scope);
        if (open.isEmpty()) {
            return SectionContent.nothing("No red case is open.");
        }
        RedActionPage.Reports reports = pages.reports(open);
        List<Block> blocks = new ArrayList<>();
        blocks.add(pages.overview(open));
        open.forEach(redCase -> blocks.add(new Block.Page(redCase.title(), pages.of(redCase, reports))));
        return new SectionContent(blocks, open.stream().flatMap(redCase -> pages.facts(redCase).stream()).toList());
    }
}
