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

/** In the brief of one action: its red case, if one is open. */
@Component
class RedCaseSection implements PacketSection {

    private final OpenRedCases cases;
    private final RedActionPage pages;

    RedCaseSection(OpenRedCases cases, RedActionPage pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @Override
    public String key() {
        return "red-case";
    }

    @Override
    public String title() {
        return "Red case";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.ACTION);
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<RedCaseView> open = cases.of(scope);
        if (open.isEmpty()) {
            return SectionContent.nothing("This action has no open red case.");
        }
        List<Block> blocks = new ArrayList<>();
        open.forEach(redCase -> blocks.addAll(pages.caseOnly(redCase)));
        return new SectionContent(blocks, open.stream().flatMap(redCase -> pages.facts(redCase).stream()).toList());
    }
}
