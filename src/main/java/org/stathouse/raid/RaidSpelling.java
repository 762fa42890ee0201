package org.stathouse.raid;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.stathouse.shared.csv.Spelling;

/** A spelling of which a person once said what it means; imports ask about it no more. */
@Entity
@Immutable
@Table(name = "raid_spelling")
class RaidSpelling {

    @Id
    private UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private RaidMapping.Kind kind = RaidMapping.Kind.ACTION;

    private String spelling = "";
    private String spellingKey = "";
    private UUID targetId = new UUID(0, 0);

    protected RaidSpelling() {}

    RaidSpelling(RaidMapping.Kind kind, String spelling, UUID targetId) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.spelling = spelling;
        this.spellingKey = Spelling.key(spelling);
        this.targetId = targetId;
    }

    RaidMapping.Kind kind() {
        return kind;
    }

    String key() {
        return spellingKey;
    }

    UUID targetId() {
        return targetId;
    }
}
