package org.stathouse.mpia.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDatesMoved;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;

/** Writes the dates of requests: begins them, counts them anew, and keeps and tells what moved. */
@Component
class DateLedger {

    private final DateRows dates;
    private final ConsentRows consents;
    private final OmbudsmanRows ombudsman;
    private final MoveRows moves;
    private final ClockArithmetic arithmetic;
    private final SettingsBook settings;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final DateTexts texts;

    DateLedger(
            DateRows dates,
            ConsentRows consents,
            OmbudsmanRows ombudsman,
            MoveRows moves,
            ClockArithmetic arithmetic,
            SettingsBook settings,
            AuditTrail audit,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock,
            DateTexts texts) {
        this.dates = dates;
        this.consents = consents;
        this.ombudsman = ombudsman;
        this.moves = moves;
        this.arithmetic = arithmetic;
        this.settings = settings;
        this.audit = audit;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
        this.texts = texts;
    }

    /** The open date of that kind, if there is one. */
    Optional<StoredDate> open(UUID request, DateKind kind) {
        return dates.of(request).stream().filter(date -> date.isOpen() && date.kind() == kind).findFirst();
    }

    /** Begins a date; whoever calls has seen that none of the kind is open. */
    StoredDate begin(RequestClock of, ClockPolicy policy, LocalDate from) {
        ClockArithmetic.Counted counted = arithmetic.count(policy, from, movers(of.requestId()), settings.inForce());
        return dates.saveAndFlush(new StoredDate(of.requestId(), policy.kind(), from, counted, clock.instant()));
    }

    /** Counts the open dates of a request anew; writes, audits and publishes what moved. */
    List<LegalDatesMoved.Move> recount(RequestClock of, DateMove.Cause cause) {
        Movers movers = movers(of.requestId());
        ClockSettings inForce = settings.inForce();
        List<LegalDatesMoved.Move> moved = new ArrayList<>();
        for (StoredDate date : dates.of(of.requestId())) {
            if (date.isOpen()) {
                ClockPolicy policy = ClockPolicies.of(date.kind(), of.kind());
                ClockArithmetic.Counted counted = arithmetic.count(policy, date.starts(), movers, inForce);
                LegalDatesMoved.Move move = date.moveTo(counted);
                date.take(counted);
                if (move.isReal()) {
                    moved.add(move);
                }
            }
        }
        dates.flush();
        tell(of.requestId(), moved, cause);
        return moved;
    }

    /** Keeps and publishes moves that somebody has found. */
    void tell(UUID request, List<LegalDatesMoved.Move> moved, DateMove.Cause cause) {
        if (moved.isEmpty()) {
            return;
        }
        String by = actor.get().username();
        moved.forEach(move -> moves.save(new DateMove(request, move, cause, by, clock.instant())));
        moved.forEach(move -> audit.record(new AuditEvent(
                new CaseRef(RequestSummary.CASE_TYPE, request),
                "date.moved",
                "%s moved from %s to %s: %s".formatted(
                        move.kind().label(), texts.date(move.dueBefore()), texts.date(move.due()), cause.why()),
                Map.of("due", move.dueBefore(), "target", move.targetBefore()),
                Map.of("due", move.due(), "target", move.target()))));
        events.publishEvent(new LegalDatesMoved(request, moved, cause.why()));
    }

    private Movers movers(UUID request) {
        return new Movers(
                consents.of(request).stream().filter(Consent::isAgreed).map(Consent::mover).toList(),
                ombudsman.of(request).stream().map(OmbudsmanTime::mover).toList());
    }
}
