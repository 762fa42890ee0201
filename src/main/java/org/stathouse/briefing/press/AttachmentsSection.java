package org.stathouse.briefing.press;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;

/** The PDFs that people attached to the occasion's packets, each bound in behind its bookmark. */
@Component
class AttachmentsSection implements PacketSection {

    private final PacketAttachmentRepository attachments;

    AttachmentsSection(PacketAttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @Override
    public String key() {
        return "attachments";
    }

    @Override
    public String title() {
        return "Attachments";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.allOf(PacketKind.class);
    }

    @Override
    public int position() {
        return 120;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<Block> exhibits = attachments.of(scope.kind(), scope.subject()).stream()
                .<Block>map(attached -> new Block.Exhibit(attached.title(), attached.document(), false))
                .toList();
        return exhibits.isEmpty() ? SectionContent.nothing("No document is attached.") : SectionContent.of(exhibits);
    }
}
