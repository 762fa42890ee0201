package org.stathouse.briefing.press;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a person received a packet, each way noted the first time; never changed. */
@Entity
@Immutable
@Table(name = "packet_delivery")
class Delivery {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "packet_id")
    private UUID packet = new UUID(0, 0);

    private String person = "";

    @Enumerated(EnumType.STRING)
    private DeliveryWay how = DeliveryWay.LINK;

    private Instant at = Instant.EPOCH;

    /** For JPA only; rows are inserted by {@link DeliveryRepository#note}, which lets the first one win. */
    protected Delivery() {}

    UUID packet() {
        return packet;
    }

    String person() {
        return person;
    }

    DeliveryWay how() {
        return how;
    }

    Instant at() {
        return at;
    }
}
