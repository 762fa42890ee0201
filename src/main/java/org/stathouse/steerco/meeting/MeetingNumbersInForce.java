package org.stathouse.steerco.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one row that holds the numbers which meetings follow. */
@Entity
@Table(name = "steerco_meeting_rules")
class MeetingNumbersInForce {

    static final int ID = 1;

    @Id
    private int id;

    @Version
    private @Nullable Long version;

    @Column(name = "cut_off_days")
    private int cutOffDays;

    @Column(name = "packet_days")
    private int packetDays;

    @Column(name = "minutes_days")
    private int minutesDays;

    @Column(name = "quorum_percent")
    private int quorumPercent;

    /** For JPA only: the migration makes the row. */
    protected MeetingNumbersInForce() {}

    MeetingRules rules() {
        return new MeetingRules(Objects.requireNonNull(version), cutOffDays, packetDays, minutesDays, quorumPercent);
    }

    void take(MeetingRules rules) {
        cutOffDays = rules.cutOffDays();
        packetDays = rules.packetDays();
        minutesDays = rules.minutesDays();
        quorumPercent = rules.quorumPercent();
    }
}
