package org.stathouse.mpia.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestReopened;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.NotFound;

/** Begins, meets and drops the dates of requests (mpia.md §1). Without asking for rights. */
@Service
@Transactional
public class Clocks implements ClockBook {

    private final ClockRows clocks;
    private final DateRows dates;
    private final DateLedger ledger;
    private final ClockArithmetic arithmetic;
    private final SettingsBook settings;
    private final AuditTrail audit;
    private final DateTexts texts;

    Clocks(
            ClockRows clocks,
            DateRows dates,
            DateLedger ledger,
            ClockArithmetic arithmetic,
            SettingsBook settings,
            AuditTrail audit,
            DateTexts texts) {
        this.clocks = clocks;
        this.dates = dates;
        this.ledger = ledger;
        this.arithmetic = arithmetic;
        this.settings = settings;
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    public void start(UUID request, LocalDate receivedOn, RequestKind kind) {
        RequestClock of = clocks.save(new RequestClock(request, receivedOn, kind));
        Map<String, @Nullable Object> due = new LinkedHashMap<>();
        for (ClockPolicy policy : ClockPolicies.fromReceipt(kind)) {
            if (policy.always()) {
                due.put(policy.kind().name(), ledger.begin(of, policy, receivedOn).due());
            }
        }
        audit.record(AuditEvent.of(
                ref(request), "clocks.started", "The legal clocks count from the receipt on %s".formatted(texts.date(receivedOn)), due));
    }

    @Override
    public void restart(UUID request, LocalDate receivedOn, RequestKind kind) {
        RequestClock of = clock(request);
        of.correct(receivedOn, kind);
        for (StoredDate date : dates.of(request)) {
            Optional<ClockPolicy> policy = ClockPolicies.find(date.kind(), kind);
            if (policy.isEmpty()) {
                date.drop();
            } else if (policy.get().fromReceipt()) {
                date.startFrom(receivedOn);
            }
        }
        ledger.recount(of, DateMove.Cause.of("the receipt was corrected to %s, kind: %s".formatted(texts.date(receivedOn), kind.label())));
        beginWhatIsMissing(of);
    }

    /** A request of another kind has dates that the one before had not. */
    private void beginWhatIsMissing(RequestClock of) {
        List<StoredDate> there = dates.of(of.requestId());
        for (ClockPolicy policy : ClockPolicies.fromReceipt(of.kind())) {
            if (policy.always() && there.stream().noneMatch(date -> date.kind() == policy.kind())) {
                ledger.begin(of, policy, of.receivedOn());
            }
        }
    }

    @Override
    public LegalDate begin(UUID request, DateKind kind, LocalDate from) {
        RequestClock of = clock(request);
        ClockPolicy policy = ClockPolicies.of(kind, of.kind());
        StoredDate open = ledger.open(request, kind).orElse(null);
        if (open != null) {
            if (!open.starts().equals(from)) {
                open.startFrom(from);
                ledger.recount(of, DateMove.Cause.of("%s: counted from %s".formatted(kind.label(), texts.date(from))));
            }
            return open.view(policy);
        }
        LegalDate begun = ledger.begin(of, policy, from).view(policy);
        audit.record(AuditEvent.of(
                ref(request),
                "date.begun",
                "%s: due on %s".formatted(kind.label(), texts.date(begun.due())),
                Map.of("kind", kind.name(), "from", from, "due", begun.due())));
        return begun;
    }

    @Override
    public void met(UUID request, DateKind kind, LocalDate on) {
        RequestClock of = clock(request);
        Optional<ClockPolicy> policy = ClockPolicies.find(kind, of.kind());
        if (policy.isEmpty()) {
            return;
        }
        Optional<StoredDate> date = ledger.open(request, kind).or(() -> whatItCameTo(of, policy.get()));
        date.ifPresent(open -> {
            open.met(on);
            audit.record(AuditEvent.of(
                    ref(request),
                    "date.met",
                    "%s: done on %s, due on %s".formatted(kind.label(), texts.date(on), texts.date(open.due())),
                    Map.of("kind", kind.name(), "on", on, "due", open.due())));
            if (kind == DateKind.VICTIM_NOTICE) {
                begin(request, DateKind.VICTIM_REPLY, on);
            }
        });
    }

    private Optional<StoredDate> whatItCameTo(RequestClock of, ClockPolicy policy) {
        boolean begun = dates.of(of.requestId()).stream().anyMatch(date -> date.kind() == policy.kind());
        return policy.fromReceipt() && !begun ? Optional.of(ledger.begin(of, policy, of.receivedOn())) : Optional.empty();
    }

    @Override
    public void drop(UUID request, DateKind kind) {
        ledger.open(request, kind).ifPresent(open -> {
            open.drop();
            audit.record(AuditEvent.of(
                    ref(request), "date.dropped", "%s: does not apply any more".formatted(kind.label()), Map.of("kind", kind.name())));
        });
    }

    /** What the law gives from the receipt, and was not done before the request was closed, runs on as if it had not been closed. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE) // whoever else hears of it finds the dates that run
    void on(RequestReopened reopened) {
        RequestClock of = clock(reopened.request());
        List<String> taken = new ArrayList<>();
        for (StoredDate date : dates.of(reopened.request())) {
            Optional<ClockPolicy> policy = ClockPolicies.find(date.kind(), of.kind());
            if (date.isDropped() && policy.filter(ClockPolicy::fromReceipt).filter(ClockPolicy::moves).isPresent()) {
                date.takeUpAgain();
                taken.add(date.kind().label());
            }
        }
        if (!taken.isEmpty()) {
            audit.record(AuditEvent.of(ref(reopened.request()), "dates.taken-up", "Count again: " + String.join(", ", taken)));
            ledger.recount(of, DateMove.Cause.of("the request was reopened"));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<LegalDate> of(UUID request) {
        RequestClock of = clock(request);
        return dates.of(request).stream()
                .filter(date -> !date.isDropped())
                .map(date -> date.view(ClockPolicies.shown(date.kind(), of.kind())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LegalDate> preview(LocalDate receivedOn, RequestKind kind) {
        ClockSettings inForce = settings.inForce();
        return ClockPolicies.fromReceipt(kind).stream()
                .map(policy -> arithmetic.preview(policy, receivedOn, inForce))
                .sorted(Comparator.comparing(LegalDate::due))
                .toList();
    }

    private RequestClock clock(UUID request) {
        return clocks.findById(request).orElseThrow(() -> new NotFound("clock of request " + request));
    }

    private static CaseRef ref(UUID request) {
        return new CaseRef(RequestSummary.CASE_TYPE, request);
    }
}
