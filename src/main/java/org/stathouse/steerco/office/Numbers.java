package org.stathouse.steerco.office;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives meetings, decisions and conditions their numbers, {@code SC-2027-001} onward in each year, none twice and none skipped. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Numbers {

    private final EntityManager entities;

    Numbers(EntityManager entities) {
        this.entities = entities;
    }

    /** The next number of a series in a year; others wait until the running transaction ends. */
    public String next(String series, int year) {
        entities.createNativeQuery(
                        "insert into steerco_number_series (series, number_year, last_given) values (:series, :year, 0) on conflict do nothing")
                .setParameter("series", series)
                .setParameter("year", year)
                .executeUpdate();
        Number last = (Number) entities.createNativeQuery(
                        "select last_given from steerco_number_series where series = :series and number_year = :year for update")
                .setParameter("series", series)
                .setParameter("year", year)
                .getSingleResult();
        int number = last.intValue() + 1;
        entities.createNativeQuery(
                        "update steerco_number_series set last_given = :number where series = :series and number_year = :year")
                .setParameter("number", number)
                .setParameter("series", series)
                .setParameter("year", year)
                .executeUpdate();
        return "%s-%d-%03d".formatted(series, year, number);
    }
}
