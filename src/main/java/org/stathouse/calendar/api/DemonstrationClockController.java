package org.stathouse.calendar.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.calendar.DemonstrationClock;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;

/** The demonstration's clock: an administrator moves it forward. There is none outside the demo profile. */
@RestController
@Profile("demo")
@RequestMapping("/api/v1/demo/clock")
@Tag(name = "Demonstration")
class DemonstrationClockController {

    private final DemonstrationClock clock;

    DemonstrationClockController(DemonstrationClock clock) {
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Tells the product's time")
    ClockTime time() {
        return ClockTime.of(clock.now());
    }

    @PostMapping
    @Operation(summary = "Moves the clock forward: by working days, to 9:00 of a date, or to a time")
    ClockTime move(@RequestBody Move move) {
        if (move.workingDays() != null) {
            return ClockTime.of(clock.advanceWorkingDays(move.workingDays()));
        }
        if (move.date() != null) {
            return ClockTime.of(clock.moveTo(move.date()));
        }
        if (move.time() != null) {
            return ClockTime.of(clock.moveTo(move.time().toZonedDateTime()));
        }
        throw new BusinessRuleViolation(Fault.of("calendar.clock.nothingToDo"));
    }

    /** How to move it: one of the three. */
    record Move(@Nullable Integer workingDays, @Nullable LocalDate date, @Nullable OffsetDateTime time) {}

    /** The product's time, with the City's offset from Greenwich. */
    record ClockTime(OffsetDateTime now) {

        static ClockTime of(ZonedDateTime now) {
            return new ClockTime(now.toOffsetDateTime());
        }
    }
}
