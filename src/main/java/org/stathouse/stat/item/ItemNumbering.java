package org.stathouse.stat.item;

import jakarta.persistence.EntityManager;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the items under a session's number, or under a Stat and year; none is given twice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ItemNumbering {

    private final EntityManager entities;

    ItemNumbering(EntityManager entities) {
        this.entities = entities;
    }

    /** Every count given under a prefix so far; others wait until the running transaction ends. */
    IntStream given(String prefix) {
        return IntStream.rangeClosed(1, last(prefix));
    }

    /** The next count under a prefix, from 1; others wait until the running transaction ends. */
    int next(String prefix) {
        int next = last(prefix) + 1;
        entities.createNativeQuery("update stat_item_series set last_given = :next where prefix = :prefix")
                .setParameter("next", next)
                .setParameter("prefix", prefix)
                .executeUpdate();
        return next;
    }

    private int last(String prefix) {
        entities.createNativeQuery("insert into stat_item_series (prefix, last_given) values (:prefix, 0) on conflict do nothing")
                .setParameter("prefix", prefix)
                .executeUpdate();
        Number last = (Number) entities.createNativeQuery("select last_given from stat_item_series where prefix = :prefix for update")
                .setParameter("prefix", prefix)
                .getSingleResult();
        return last.intValue();
    }
}
