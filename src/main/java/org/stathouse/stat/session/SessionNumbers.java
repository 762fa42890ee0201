package org.stathouse.stat.session;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives sessions their numbers, {@code CLEANSTAT-2027-01} onward in each year, none twice, and lets one plan a Stat's sessions at a time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionNumbers {

    /** The year of the row that is only locked. */
    private static final int NO_YEAR = 0;

    private final EntityManager entities;

    SessionNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** Others who plan sessions of the same Stat wait until the running transaction ends. */
    void lock(String code) {
        last(code, NO_YEAR);
    }

    /** The next number of a Stat in a year. */
    String next(String code, int year) {
        int number = last(code, year) + 1;
        entities.createNativeQuery("update stat_session_series set last_given = :number where code = :code and number_year = :year")
                .setParameter("number", number)
                .setParameter("code", code)
                .setParameter("year", year)
                .executeUpdate();
        return "%s-%d-%02d".formatted(code, year, number);
    }

    private int last(String code, int year) {
        entities.createNativeQuery(
                        "insert into stat_session_series (code, number_year, last_given) values (:code, :year, 0) on conflict do nothing")
                .setParameter("code", code)
                .setParameter("year", year)
                .executeUpdate();
        Number last = (Number) entities.createNativeQuery(
                        "select last_given from stat_session_series where code = :code and number_year = :year for update")
                .setParameter("code", code)
                .setParameter("year", year)
                .getSingleResult();
        return last.intValue();
    }
}
