package org.stathouse.mpia.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.stathouse.calendar.HolidayBasis;
import org.stathouse.calendar.HolidayView;
import org.stathouse.mpia.RequestKind;

/** The dates of the law a second time, with a finger on a wall calendar; nothing of the product's counting is in it. */
final class DayByDay {

    private final Map<LocalDate, HolidayView> calendar;
    private final ClockPolicy policy;
    private final LocalDate starts;
    private final Movers movers;
    private final int days;
    private final boolean working;

    DayByDay(Map<LocalDate, HolidayView> calendar, ClockPolicy policy, LocalDate starts, Movers movers) {
        this.calendar = calendar;
        this.policy = policy;
        this.starts = starts;
        this.movers = movers;
        this.days =
                switch (policy.kind()) {
                    case ACKNOWLEDGEMENT -> 1;
                    case TEN_DAY_LETTER, WRONG_CUSTODIAN, DENIAL_STATEMENT, COURT_PETITION, VICTIM_REPLY -> 10;
                    case DECISION, PRODUCTION -> policy.appliesTo(RequestKind.ORDINARY) ? 30 : 50;
                    case NO_RECORD, VICTIM_NOTICE, BOARD_COMPLAINT, BOARD_ANSWER, BOARD_DECISION, LAWSUIT_ANSWER -> 30;
                    case OMBUDSMAN_FINISH -> 90;
                    case BOARD_OUTER_LIMIT -> 120;
                };
        this.working =
                switch (policy.kind()) {
                    case ACKNOWLEDGEMENT, TEN_DAY_LETTER, WRONG_CUSTODIAN, DENIAL_STATEMENT, COURT_PETITION -> true;
                    case DECISION, PRODUCTION, NO_RECORD, VICTIM_NOTICE, VICTIM_REPLY, OMBUDSMAN_FINISH, BOARD_COMPLAINT, BOARD_ANSWER,
                            BOARD_DECISION, BOARD_OUTER_LIMIT, LAWSUIT_ANSWER -> false;
                };
    }

    LocalDate due() {
        LocalDate last = walk(starts, days, working, true);
        for (Movers.Consent consent : movers.consents()) {
            if (counts(consent, rolled(last))) {
                last = walk(last, consent.days(), false, true);
            }
        }
        return rolled(last);
    }

    LocalDate target() {
        LocalDate legal = walk(starts, days, working, true);
        LocalDate target = walk(starts, days, working, false);
        for (Movers.Consent consent : movers.consents()) {
            if (counts(consent, rolled(legal))) {
                legal = walk(legal, consent.days(), false, true);
                target = walk(target, consent.days(), false, false);
            }
        }
        for (LocalDate day = target; day.isAfter(starts); day = day.minusDays(1)) {
            HolidayView holiday = calendar.get(day);
            if (!weekend(day) && (holiday == null || !holiday.observed())) {
                return day;
            }
        }
        return target;
    }

    boolean standsStill() {
        return moves() && movers.ombudsman().stream().anyMatch(time -> time.until() == null && !due().isBefore(time.from()));
    }

    private boolean moves() {
        return switch (policy.kind()) {
            case TEN_DAY_LETTER, DECISION, PRODUCTION, DENIAL_STATEMENT -> true;
            case ACKNOWLEDGEMENT, WRONG_CUSTODIAN, NO_RECORD, VICTIM_NOTICE, VICTIM_REPLY, COURT_PETITION, OMBUDSMAN_FINISH,
                    BOARD_COMPLAINT, BOARD_ANSWER, BOARD_DECISION, BOARD_OUTER_LIMIT, LAWSUIT_ANSWER -> false;
        };
    }

    private boolean counts(Movers.Consent consent, LocalDate due) {
        return moves() && consent.on().compareTo(starts) >= 0 && consent.on().compareTo(due) <= 0;
    }

    private LocalDate walk(LocalDate from, int days, boolean working, boolean wider) {
        LocalDate day = from;
        int found = 0;
        while (found < days) {
            day = day.plusDays(1);
            boolean off = working && (weekend(day) || holiday(day, wider));
            if (!off && !still(day)) {
                found++;
            }
        }
        return day;
    }

    private LocalDate rolled(LocalDate last) {
        LocalDate day = last;
        while (weekend(day) || holiday(day, true) || still(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean still(LocalDate day) {
        return moves() && movers.ombudsman().stream().anyMatch(time -> {
            LocalDate until = time.until() == null ? time.from().plusDays(90) : time.until();
            return day.compareTo(time.from()) >= 0 && day.compareTo(until) < 0;
        });
    }

    private boolean holiday(LocalDate day, boolean wider) {
        HolidayView holiday = calendar.get(day);
        if (holiday == null) {
            return false;
        }
        boolean legal = holiday.basis() != HolidayBasis.FRIDAY_OBSERVANCE;
        return wider ? legal || holiday.observed() : legal && holiday.observed();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
