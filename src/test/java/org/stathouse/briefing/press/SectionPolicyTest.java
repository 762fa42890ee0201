package org.stathouse.briefing.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stathouse.briefing.PacketKind;
import org.stathouse.shared.Fault;

class SectionPolicyTest {

    private static final List<SectionChoice> KNOWN = List.of(choice("decisions-asked"), choice("portfolio"), choice("raid"));

    @Test
    void takesSectionsInTheOrderInWhichTheyAreChosen() {
        assertThat(SectionPolicy.chosen(List.of("raid", "portfolio"), KNOWN)).extracting(SectionChoice::key).containsExactly("raid", "portfolio");
    }

    @Test
    void namesEveryUnknownAndEveryRepeatedSectionAtOnce() {
        assertThat(SectionPolicy.against(List.of("portfolio", "weather", "portfolio", "sports"), KNOWN))
                .containsExactly(
                        Fault.at("sections", "briefing.sections.unknown", "weather"),
                        Fault.at("sections", "briefing.sections.twice", "portfolio"),
                        Fault.at("sections", "briefing.sections.unknown", "sports"));
    }

    @Test
    void aPacketHasAtLeastOneSection() {
        assertThat(SectionPolicy.against(List.of(), KNOWN)).containsExactly(Fault.at("sections", "briefing.sections.none"));
    }

    @Test
    void sectionsStandInTheCitysOrderWithTheChangesAfterTheOverview() {
        Sections sections = new Sections(List.of(new Said("late", 50, ""), new Said("early", 10, "")));

        assertThat(sections.usual(PacketKind.STEERCO)).extracting(SectionChoice::key).containsExactly("early", "changes", "late");
        assertThat(sections.usual(PacketKind.STAT)).extracting(SectionChoice::key).containsExactly("early", "late", "changes");
    }

    @Test
    void aTemplateKeepsItsOrderWithoutWhatTheProductNoLongerHas() {
        assertThat(SeriesTemplates.stillThere(List.of("raid", "abolished", "portfolio"), KNOWN))
                .extracting(SectionChoice::key)
                .containsExactly("raid", "portfolio");
    }

    private static SectionChoice choice(String key) {
        return new SectionChoice(key, "About " + key, false);
    }
}
