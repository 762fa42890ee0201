package org.stathouse.briefing.press;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.shared.CaseRef;

/** The occasion as it was when its packet was ordered: what a packet says of itself does not change with its meeting. */
@Embeddable
class KeptOccasion {

    private static final int LONGEST_FILE_NAME = 200;

    @Enumerated(EnumType.STRING)
    private PacketKind kind = PacketKind.STEERCO;

    @Column(name = "subject_id")
    private UUID subject = new UUID(0, 0);

    private String caseType = "";
    private UUID caseId = new UUID(0, 0);
    private String series = "";

    @Column(name = "occasion")
    private String name = "";

    private String title = "";
    private String subtitle = "";
    private String fileName = "";

    @Column(name = "packet_day")
    private LocalDate day = LocalDate.EPOCH;

    private String path = "";

    /** For JPA only. */
    protected KeptOccasion() {}

    KeptOccasion(Occasion occasion) {
        kind = occasion.kind();
        subject = occasion.subject();
        caseType = occasion.about().type();
        caseId = occasion.about().id();
        series = occasion.series();
        name = nameOf(occasion);
        title = occasion.title();
        subtitle = occasion.subtitle();
        fileName = occasion.fileName().length() <= LONGEST_FILE_NAME ? occasion.fileName() : occasion.fileName().substring(0, LONGEST_FILE_NAME);
        day = occasion.day();
        path = occasion.path();
    }

    Occasion occasion() {
        return new Occasion(kind, subject, new CaseRef(caseType, caseId), series, title, subtitle, fileName, day, path);
    }

    PacketKind kind() {
        return kind;
    }

    UUID subject() {
        return subject;
    }

    /** What its packets count their versions by, and what a newer one of them replaces. */
    String name() {
        return name;
    }

    /** {@code STEERCO/<id>}, or {@code PILLAR/<id>/2027-03-01} where each day is an occasion of its own. */
    static String nameOf(Occasion occasion) {
        String whole = occasion.kind() + "/" + occasion.subject();
        return occasion.kind().recurring() ? whole + "/" + occasion.day() : whole;
    }
}
