package org.stathouse.mpia.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.LegalCalendar;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/**
 * The law's dates as a table, as a calculator, and with the settings that counsel may change. The law is public: everybody who is signed in
 * reads it; only a records supervisor or an administrator changes a setting.
 */
@Service
@Transactional
public class LegalClocks {

    private static final int RECOUNTS = 20;
    private static final int MOVES = 200;

    private final ClockBook clocks;
    private final SettingsBook settings;
    private final Recounts recounts;
    private final RecountRows orders;
    private final MoveRows moves;
    private final RequestBook requests;
    private final LegalCalendar calendar;
    private final People people;
    private final CurrentActor actor;

    LegalClocks(
            ClockBook clocks,
            SettingsBook settings,
            Recounts recounts,
            RecountRows orders,
            MoveRows moves,
            RequestBook requests,
            LegalCalendar calendar,
            People people,
            CurrentActor actor) {
        this.clocks = clocks;
        this.settings = settings;
        this.recounts = recounts;
        this.orders = orders;
        this.moves = moves;
        this.requests = requests;
        this.calendar = calendar;
        this.people = people;
        this.actor = actor;
    }

    /** Every date of the law, in the order of mpia.md §1, with the settings in force. */
    @Transactional(readOnly = true)
    public List<PolicyView> policies() {
        ClockSettings inForce = settings.inForce();
        return ClockPolicies.ALL.stream().map(policy -> PolicyView.of(policy, inForce)).toList();
    }

    /**
     * Every date that a receipt on that day would give, by due day, each with its arithmetic.
     *
     * @param kind an ordinary request where none is named
     * @throws BusinessRuleViolation at {@code received} where it is missing, or the calendar has no holidays for its year and the next
     */
    @Transactional(readOnly = true)
    public List<LegalDate> receivedOn(@Nullable LocalDate received, @Nullable RequestKind kind) {
        if (received == null) {
            throw new BusinessRuleViolation(Fault.at("received", "shared.required"));
        }
        if (!calendar.covers(received)) {
            throw new BusinessRuleViolation(Fault.at("received", "mpia.clock.notCovered", String.valueOf(received.getYear())));
        }
        return clocks.preview(received, kind == null ? RequestKind.ORDINARY : kind);
    }

    @Transactional(readOnly = true)
    public ClockSettings settings() {
        return settings.inForce();
    }

    /** Whether the signed-in person changes the settings, and sees which dates a recount moved. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return actor.get().hasAny(Role.RECORDS_SUPERVISOR, Role.ADMINISTRATOR);
    }

    /**
     * Changes the settings; the open dates of all requests are counted anew right after.
     *
     * @throws BusinessRuleViolation at {@code acknowledgementDays}, {@code emergencyProductionDays}, {@code consentDays}
     * @throws Conflict if the version is stale
     */
    public ClockSettings change(ClockSettings asked) {
        requireKeeper();
        if (!settings.change(asked).isEmpty()) {
            recounts.order(null, "the settings of the legal clocks were changed");
        }
        return settings.inForce();
    }

    /** The latest recounts, newest first. */
    @Transactional(readOnly = true)
    public List<RecountView> recounts() {
        requireKeeper();
        return orders.latest(Limit.of(RECOUNTS)).stream().map(order -> order.view(people.nameOf(order.askedBy()))).toList();
    }

    /** What a recount moved, by request; at most 200 dates, and only of requests that the person may see. */
    @Transactional(readOnly = true)
    public List<MovedDate> moved(UUID recount) {
        requireKeeper();
        List<MovedDate> moved = new ArrayList<>();
        for (DateMove move : moves.ofRecount(recount, Limit.of(MOVES))) {
            if (requests.may(RequestRight.SEE, move.requestId())) {
                RequestSummary request = requests.get(move.requestId());
                moved.add(new MovedDate(request.id(), request.number(), request.path(), move.move()));
            }
        }
        return moved;
    }

    private void requireKeeper() {
        if (!mayChange()) {
            throw new NotPermitted(Fault.of("mpia.clock.settings.keepers"));
        }
    }
}
