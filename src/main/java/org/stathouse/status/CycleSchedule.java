package org.stathouse.status;

import java.time.LocalDate;

/** The four dates of a cycle in the City's time zone: it opens at 09:00; due, review and lock end at 17:00. */
record CycleSchedule(LocalDate opensOn, LocalDate dueOn, LocalDate reviewOn, LocalDate lockOn) {

    /** The last day to hand in a report that is written on a day: the cycle's, or after it the lock's. */
    LocalDate writeBy(LocalDate today) {
        return today.isAfter(dueOn) ? lockOn : dueOn;
    }

    /** The last day to review a report that is handed in on a day: the cycle's, or after it the lock's. */
    LocalDate reviewBy(LocalDate today) {
        return today.isAfter(reviewOn) ? lockOn : reviewOn;
    }
}
