package org.stathouse.briefing.press;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section of one packet with what it said: the snapshot that previews, readers and later packets go by. */
@Entity
@Table(name = "packet_section")
class SectionSnapshot {

    @Id
    private UUID id = new UUID(0, 0);

    /** None until it is stored: by that Spring Data tells what is new. */
    @Version
    private @Nullable Long version;

    @Column(name = "packet_id")
    private UUID packet = new UUID(0, 0);

    private int position;

    @Column(name = "section_key")
    private String key = "";

    private String title = "";
    private boolean confidential;

    @Enumerated(EnumType.STRING)
    private PartState state = PartState.WAITING;

    private @Nullable String content;
    private @Nullable String reference;

    /** For JPA only. */
    protected SectionSnapshot() {}

    SectionSnapshot(UUID packet, int position, SectionChoice section) {
        this.id = UUID.randomUUID();
        this.packet = packet;
        this.position = position;
        this.key = section.key();
        this.title = section.title();
        this.confidential = section.confidential();
    }

    /** Keeps what the section said, as JSON. */
    void made(String json) {
        state = PartState.MADE;
        content = json;
        reference = null;
    }

    /** @param logged the reference under which the log says why */
    void failed(String logged) {
        state = PartState.FAILED;
        content = null;
        reference = logged;
    }

    UUID id() {
        return id;
    }

    UUID packet() {
        return packet;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    boolean confidential() {
        return confidential;
    }

    PartState state() {
        return state;
    }

    /** The JSON of what it said; none unless it was made. */
    @Nullable String content() {
        return content;
    }

    @Nullable String reference() {
        return reference;
    }
}
