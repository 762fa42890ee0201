package org.stathouse.briefing.press;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.stathouse.briefing.PacketKind;

/** The documents attached to the packets of occasions. */
interface PacketAttachmentRepository extends JpaRepository<PacketAttachment, UUID> {

    @Query("select a from PacketAttachment a where a.kind = :kind and a.subject = :subject and a.removedAt is null order by a.position, a.id")
    List<PacketAttachment> of(PacketKind kind, UUID subject);
}
