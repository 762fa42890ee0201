package org.stathouse.briefing.press;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.documents.ForeignPdfs;
import org.stathouse.mpia.packet.RecordsWeeks;
import org.stathouse.testing.SignIn;

/**
 * Packets of the records week, with the two sections that the product itself tells: made by {@code records}, read by {@code law} once
 * they are final, and unknown to everybody else.
 */
public class PacketRun {

    public static final String MAKER = "records";
    public static final String READER = "law";
    public static final String STRANGER = "clerk";

    public static final UUID SUBJECT = RecordsWeeks.CITY;

    private static final List<String> SECTIONS = List.of("attachments", "changes");

    private final ApplicationContext context;
    private final SignIn signIn;

    public PacketRun(ApplicationContext context) {
        this.context = context;
        this.signIn = context.getBean(SignIn.class);
    }

    /** A packet that waits for its making. */
    public UUID ordered(Edition edition) {
        OrderPacket order = new OrderPacket(PacketKind.RECORDS_WEEK, SUBJECT, edition, SECTIONS, List.of());
        return signIn.as(MAKER, () -> context.getBean(Packets.class).order(order));
    }

    /** A packet that is ready. */
    public UUID made(Edition edition) {
        UUID id = ordered(edition);
        make();
        return id;
    }

    /** Makes all that waits. */
    public void make() {
        PacketMaking making = context.getBean(PacketMaking.class);
        boolean more = true;
        while (more) {
            more = making.makeNext(() -> true);
        }
    }

    /** A packet whose making failed for good. */
    public UUID failed() {
        UUID id = ordered(Edition.DRAFT);
        context.getBean(TransactionTemplate.class).executeWithoutResult(running -> {
            Packet packet = context.getBean(PacketRepository.class).lock(id).orElseThrow();
            packet.fail("ab12cd34", context.getBean(Clock.class).instant());
        });
        return id;
    }

    /** Attaches a document to all packets that are made before it is taken out again. */
    public AttachmentView attached(String title) {
        return signIn.as(MAKER, () -> context.getBean(PacketAttachments.class).add(PacketKind.RECORDS_WEEK, SUBJECT, title, "Paper.pdf", ForeignPdfs.letter(title)));
    }

    /** Takes an attached document out. */
    public void takeOut(AttachmentView attachment) {
        signIn.as(MAKER, () -> context.getBean(PacketAttachments.class).remove(attachment.id()));
    }
}
