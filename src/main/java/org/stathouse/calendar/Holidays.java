package org.stathouse.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.CityCalendar.HolidaysChanged;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/** The editable holiday calendar: everybody may read it, only an administrator may change it; each change is audited. */
@Service
@Transactional
public class Holidays {

    private static final int NAME_LENGTH = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final HolidayRepository holidays;
    private final CurrentActor actor;
    private final DateTexts dates;
    private final ApplicationEventPublisher events;

    Holidays(HolidayRepository holidays, CurrentActor actor, DateTexts dates, ApplicationEventPublisher events) {
        this.holidays = holidays;
        this.actor = actor;
        this.dates = dates;
        this.events = events;
    }

    /**
     * The days of a calendar year by date, the legal ones that are not observed among them.
     *
     * @throws BusinessRuleViolation for a year outside 1900 to 2999
     */
    @Transactional(readOnly = true)
    public List<HolidayView> ofYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BusinessRuleViolation(Fault.at("year", "calendar.year"));
        }
        return holidays.findByHeldOnBetweenOrderByHeldOn(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(Holiday::view)
                .toList();
    }

    /**
     * One day of the calendar.
     *
     * @throws NotFound if there is none with this id
     */
    @Transactional(readOnly = true)
    public HolidayView get(UUID id) {
        return find(id).view();
    }

    /**
     * Enters a day, for example a proclaimed one, as a holiday.
     *
     * @throws BusinessRuleViolation if the date or the name is missing, the day is a weekend, or it is in the calendar already
     */
    public HolidayView add(@Nullable LocalDate date, @Nullable String name) {
        requireAdministrator();
        String typed = name == null ? "" : name.strip();
        List<Fault> faults = new ArrayList<>(faultsOf(typed));
        if (date == null) {
            faults.add(0, Fault.at("date", "shared.required"));
        } else {
            faults.addAll(0, faultsOf(date));
        }
        if (date == null || !faults.isEmpty()) {
            throw new BusinessRuleViolation(faults);
        }
        Holiday holiday = holidays.save(Holiday.added(date, typed));
        tell(holiday, "holiday.added", "Added %s on %s.", Map.of(), Map.of("observed", true));
        return holiday.view();
    }

    /**
     * Takes a day out: one added by hand is deleted, a legal one stays as not observed and can be restored.
     *
     * @throws Conflict if it was changed since that version
     */
    public void remove(UUID id, long version) {
        requireAdministrator();
        Holiday holiday = find(id, version);
        if (holiday.isMadeByRule()) {
            holiday.removeFromObservance();
        } else {
            holidays.delete(holiday);
        }
        tell(holiday, "holiday.removed", "Removed %s on %s.", Map.of("observed", true), Map.of("observed", false));
    }

    /**
     * Makes the City observe a legal holiday (again).
     *
     * @throws BusinessRuleViolation if it is observed
     * @throws Conflict if it was changed since that version
     */
    public HolidayView restore(UUID id, long version) {
        requireAdministrator();
        Holiday holiday = find(id, version);
        if (holiday.isObserved()) {
            throw new BusinessRuleViolation(Fault.of("calendar.alreadyObserved", holiday.name()));
        }
        holiday.restore();
        tell(holiday, "holiday.restored", "Restored %s on %s.", Map.of("observed", false), Map.of("observed", true));
        return holiday.view();
    }

    private List<Fault> faultsOf(String name) {
        if (name.isEmpty()) {
            return List.of(Fault.at("name", "shared.required"));
        }
        return name.length() > NAME_LENGTH
                ? List.of(Fault.at("name", "shared.tooLong", NAME_LENGTH, name.length()))
                : List.of();
    }

    private List<Fault> faultsOf(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            return List.of(Fault.at("date", "calendar.year"));
        }
        if (WorkingDays.isWeekend(date)) {
            return List.of(Fault.at("date", "calendar.weekend", dates.date(date)));
        }
        return holidays.findByHeldOn(date).stream()
                .map(there -> Fault.at("date", "calendar.alreadyThere", dates.date(date), there.name()))
                .toList();
    }

    private Holiday find(UUID id) {
        return holidays.findById(id).orElseThrow(() -> new NotFound("holiday " + id));
    }

    private Holiday find(UUID id, long version) {
        Holiday holiday = find(id);
        if (holiday.version() != version) {
            throw new Conflict(Fault.of("calendar.changed", holiday.name()));
        }
        return holiday;
    }

    private void tell(
            Holiday holiday, String action, String sentence, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        String summary = sentence.formatted(holiday.name(), dates.date(holiday.heldOn()));
        events.publishEvent(new AuditEvent(new CaseRef("holiday", holiday.id()), action, summary, before, after));
        holidays.flush();
        events.publishEvent(new HolidaysChanged());
        events.publishEvent(new HolidayChanged(holiday.heldOn(), summary));
    }

    private void requireAdministrator() {
        if (!actor.get().has(Role.ADMINISTRATOR)) {
            throw new NotPermitted(Fault.of("calendar.administratorsOnly"));
        }
    }
}
