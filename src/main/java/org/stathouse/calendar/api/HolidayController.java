package org.stathouse.calendar.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.HolidayView;
import org.stathouse.calendar.Holidays;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** The holiday calendar: everyone signed in reads it, an administrator changes it. */
@RestController
@RequestMapping("/api/v1/calendar/holidays")
@Tag(name = "Calendar")
class HolidayController {

    private static final int MAX_LIMIT = 200;

    private final Holidays holidays;
    private final Deadlines deadlines;

    HolidayController(Holidays holidays, Deadlines deadlines) {
        this.holidays = holidays;
        this.deadlines = deadlines;
    }

    @GetMapping
    @Operation(summary = "Lists the days of a year by date, this year's unless another is named; the cursor is the last date")
    Slice<HolidayView> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable LocalDate after,
            @RequestParam(defaultValue = "50") int limit) {
        List<HolidayView> days = holidays.ofYear(year == null ? deadlines.today().getYear() : year).stream()
                .filter(day -> after == null || day.date().isAfter(after))
                .toList();
        List<HolidayView> page = days.subList(0, Math.min(days.size(), Math.clamp(limit, 1, MAX_LIMIT)));
        return new Slice<>(page, page.size() < days.size() ? page.getLast().date().toString() : null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows one day of the calendar")
    ResponseEntity<HolidayView> get(@PathVariable UUID id) {
        HolidayView holiday = holidays.get(id);
        return ETags.ok(holiday.version(), holiday);
    }

    @PostMapping
    @Operation(summary = "Enters a day, for example a proclaimed one, as a holiday")
    ResponseEntity<HolidayView> add(@RequestBody NewHoliday day) {
        HolidayView holiday = holidays.add(day.date(), day.name());
        return ETags.created(URI.create("/api/v1/calendar/holidays/" + holiday.id()), holiday.version(), holiday);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a day out; a legal one stays as not observed and can be restored")
    void remove(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        ifMatch.require(holidays.get(id).version());
        holidays.remove(id, ifMatch.version());
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "Makes the City observe a legal holiday")
    ResponseEntity<HolidayView> restore(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        ifMatch.require(holidays.get(id).version());
        HolidayView holiday = holidays.restore(id, ifMatch.version());
        return ETags.ok(holiday.version(), holiday);
    }

    /** The day to enter: its date and the name that people read. */
    record NewHoliday(@Nullable LocalDate date, @Nullable String name) {}
}
