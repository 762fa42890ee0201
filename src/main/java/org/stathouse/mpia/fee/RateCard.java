package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rates of a day: of a job class, and of a person, whose own rate goes before that of their class. */
record RateCard(List<Rate> rates) {

    RateCard {
        rates = List.copyOf(rates);
    }

    /** What an hour costs, and as what it is billed. */
    record Hourly(String jobClass, BigDecimal rate) {}

    Optional<Hourly> ofPerson(String person, LocalDate day) {
        return rates.stream()
                .filter(rate -> person.equals(rate.person()) && rate.covers(day))
                .findFirst()
                .flatMap(rate -> {
                    BigDecimal own = rate.hourly();
                    return own == null ? ofClass(rate.jobClass(), day) : Optional.of(new Hourly(rate.jobClass(), own));
                });
    }

    Optional<Hourly> ofClass(String jobClass, LocalDate day) {
        return rates.stream()
                .filter(rate -> rate.isOf(null, jobClass) && rate.covers(day))
                .findFirst()
                .flatMap(rate -> Optional.ofNullable(rate.hourly()).map(hourly -> new Hourly(rate.jobClass(), hourly)));
    }

    /** The job classes that have a rate on that day, by name. */
    List<Hourly> classes(LocalDate day) {
        return rates.stream()
                .filter(rate -> rate.person() == null && rate.covers(day))
                .flatMap(rate -> ofClass(rate.jobClass(), day).stream())
                .toList();
    }
}
