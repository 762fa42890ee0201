package org.stathouse.briefing.press;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;

/** A section that says what a test lets it say, or breaks. */
final class Said implements PacketSection {

    private final String key;
    private final int position;
    private final boolean confidential;
    private SectionContent content;
    private boolean broken;
    private Runnable meanwhile = () -> {};

    Said(String key, int position, String text) {
        this(key, position, text, false);
    }

    Said(String key, int position, String text, boolean confidential) {
        this.key = key;
        this.position = position;
        this.confidential = confidential;
        this.content = SectionContent.nothing(text);
    }

    void say(String text, Fact... facts) {
        content = new SectionContent(List.of(new Block.Prose(text)), List.of(facts));
        broken = false;
    }

    void say(Block... blocks) {
        content = SectionContent.of(List.of(blocks));
    }

    void breakDown() {
        broken = true;
    }

    /** What happens elsewhere while the section is asked. */
    void meanwhile(Runnable step) {
        meanwhile = step;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String title() {
        return "About " + key;
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.allOf(PacketKind.class);
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public boolean confidential() {
        return confidential;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        meanwhile.run();
        if (broken) {
            throw new IllegalStateException("The test broke " + key);
        }
        return content;
    }
}
