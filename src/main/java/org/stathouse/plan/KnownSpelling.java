package org.stathouse.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.Spelling;

/** A spelling of which a person once said what it means; imports ask about it no more. */
@Entity
@Immutable
@Table(name = "plan_spelling")
class KnownSpelling {

    @Id
    private UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private PlanImport.Kind kind = PlanImport.Kind.AGENCY;

    private @Nullable UUID planId;
    private String spelling = "";
    private String spellingKey = "";
    private UUID targetId = new UUID(0, 0);

    protected KnownSpelling() {}

    KnownSpelling(PlanImport.Kind kind, @Nullable UUID planId, String spelling, UUID targetId) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.planId = planId;
        this.spelling = spelling;
        this.spellingKey = Spelling.key(spelling);
        this.targetId = targetId;
    }

    UUID id() {
        return id;
    }

    PlanImport.Kind kind() {
        return kind;
    }

    @Nullable
    UUID planId() {
        return planId;
    }

    String spelling() {
        return spelling;
    }

    String key() {
        return spellingKey;
    }

    UUID targetId() {
        return targetId;
    }
}
