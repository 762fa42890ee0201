package org.stathouse.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be counted.
 *
 * @param from the day from which it is counted, itself not counted (COMAR 28.02.01.04)
 * @param legs counted one after the other; the second begins on the day after the first one's last, wherever that falls
 * @param standstills days that are not counted at all
 */
public record Span(LocalDate from, List<Leg> legs, List<Standstill> standstills) {

    public Span {
        legs = List.copyOf(legs);
        standstills = List.copyOf(standstills);
    }
}
