package org.stathouse.mpia.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of a job class, or of one person in it, costs from a day on: the yearly salary divided by the year’s hours (GP §4-206(b):
 * “prorated for each individual’s salary and actual time”). A rate is never changed, only ended, so that old fees can be told.
 */
@Entity
@Table(name = "mpia_fee_rate")
class Rate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String person;

    @Column(name = "job_class")
    private String jobClass;

    private @Nullable BigDecimal salary;

    private @Nullable BigDecimal hourly;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Rate() {}

    /** @param salary dollars a year; none for a person who is paid as their job class is */
    Rate(@Nullable String person, String jobClass, @Nullable BigDecimal salary, int hoursAYear, LocalDate from) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.jobClass = jobClass;
        this.salary = salary;
        this.hourly = salary == null ? null : hourly(salary, hoursAYear);
        this.validFrom = from;
    }

    /** A salary’s share of one hour, to the cent, half a cent up. */
    static BigDecimal hourly(BigDecimal salary, int hoursAYear) {
        return salary.divide(BigDecimal.valueOf(hoursAYear), 2, RoundingMode.HALF_UP);
    }

    void endOn(LocalDate lastDay) {
        validUntil = lastDay;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean isOf(@Nullable String who, String inClass) {
        return Objects.equals(person, who) && (person != null || jobClass.equalsIgnoreCase(inClass));
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A rate is stored before anybody sees it");
    }

    @Nullable String person() {
        return person;
    }

    String jobClass() {
        return jobClass;
    }

    @Nullable BigDecimal salary() {
        return salary;
    }

    @Nullable BigDecimal hourly() {
        return hourly;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable LocalDate validUntil() {
        return validUntil;
    }
}
