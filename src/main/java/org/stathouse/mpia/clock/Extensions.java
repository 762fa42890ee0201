package org.stathouse.mpia.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.ExtensionBook;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/**
 * What alone moves the dates of a request: the applicant's consent on file (E1) and a pending Ombudsman matter (E2), GP §4-203(d). Staff
 * with {@link RequestRight#HANDLE} ask; the requester answers, or staff write the answer down.
 */
@Service
@Transactional
public class Extensions implements ExtensionBook {

    private final ConsentRows consents;
    private final OmbudsmanRows ombudsman;
    private final MoveRows moves;
    private final ClockRows clocks;
    private final DateLedger ledger;
    private final SettingsBook settings;
    private final RequestBook requests;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Deadlines deadlines;
    private final DateTexts texts;

    Extensions(
            ConsentRows consents,
            OmbudsmanRows ombudsman,
            MoveRows moves,
            ClockRows clocks,
            DateLedger ledger,
            SettingsBook settings,
            RequestBook requests,
            AuditTrail audit,
            CurrentActor actor,
            Deadlines deadlines,
            DateTexts texts) {
        this.consents = consents;
        this.ombudsman = ombudsman;
        this.moves = moves;
        this.clocks = clocks;
        this.ledger = ledger;
        this.settings = settings;
        this.requests = requests;
        this.audit = audit;
        this.actor = actor;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    /**
     * Asks the applicant for more time.
     *
     * @throws BusinessRuleViolation at {@code days}, {@code reason}; at no field while a question waits or the request is closed
     */
    public Asked ask(UUID request, int days, @Nullable String reason) {
        requests.require(RequestRight.HANDLE, request);
        RequestSummary summary = requests.lock(request);
        List<Consent> before = consents.of(request);
        BusinessRuleViolation.throwIfAny(
                ExtensionPolicy.faults(new ExtensionPolicy.Question(summary.open(), days, reason, left(before), awaited(before).isPresent())));
        Consent consent = consents.save(new Consent(
                request, days, String.valueOf(reason).strip(), deadlines.today(), actor.get().username()));
        audit.record(AuditEvent.of(
                summary.ref(),
                "extension.asked",
                "Asked the applicant for %d more days: %s".formatted(days, consent.reason()),
                Map.of("days", days, "reason", consent.reason())));
        requests.waitsFor(request, WaitsFor.EXTENSION_CONSENT);
        return consent.asked();
    }

    /** What moved the dates of a request, and what may; for who may read its file. */
    @Transactional(readOnly = true)
    public ExtensionsView read(UUID request) {
        requests.require(RequestRight.READ_FILE, request);
        List<Consent> all = consents.of(request);
        return new ExtensionsView(
                awaited(all).map(Consent::asked).orElse(null),
                left(all),
                ombudsman.of(request).stream().anyMatch(OmbudsmanTime::isPending),
                history(request));
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Asked asked(UUID request) {
        return awaited(consents.of(request)).map(Consent::asked).orElse(null);
    }

    @Override
    public void answer(UUID request, boolean agreed, String evidence) {
        if (!actor.get().isRequesterOf(request)) {
            requests.require(RequestRight.HANDLE, request);
        }
        RequestSummary summary = requests.lock(request);
        Consent consent = awaited(consents.of(request)).orElseThrow(() -> new Conflict(Fault.of("mpia.clock.consent.answered")));
        BusinessRuleViolation.throwIfAny(ExtensionPolicy.evidenceFaults(evidence));
        consent.answer(agreed, evidence.strip(), deadlines.today(), actor.get().username());
        consents.flush();
        String words = agreed ? "agreed to %d more days" : "did not agree to %d more days";
        audit.record(AuditEvent.of(
                summary.ref(),
                agreed ? "extension.agreed" : "extension.refused",
                "The applicant " + words.formatted(consent.days()) + ": " + evidence.strip(),
                Map.of("days", consent.days(), "evidence", evidence.strip())));
        if (summary.waitsFor() == WaitsFor.EXTENSION_CONSENT) {
            requests.waitsFor(request, WaitsFor.NOBODY);
        }
        if (agreed) {
            ledger.recount(clock(request), DateMove.Cause.of(
                    "the applicant agreed to %d more days (GP §4-203(d); %s)".formatted(consent.days(), evidence.strip())));
        }
    }

    @Override
    public void ombudsmanTookUp(UUID request, LocalDate on) {
        RequestSummary summary = requests.lock(request);
        if (ombudsman.of(request).stream().anyMatch(OmbudsmanTime::isPending)) {
            return;
        }
        ombudsman.saveAndFlush(new OmbudsmanTime(request, on));
        audit.record(AuditEvent.of(summary.ref(), "ombudsman.took-up", "The Ombudsman took up the matter on %s".formatted(texts.date(on))));
        ledger.recount(clock(request), DateMove.Cause.of("the Ombudsman took up the matter on %s (GP §4-203(d))".formatted(texts.date(on))));
    }

    @Override
    public void ombudsmanEnded(UUID request, LocalDate on) {
        RequestSummary summary = requests.lock(request);
        Optional<OmbudsmanTime> pending = ombudsman.of(request).stream().filter(OmbudsmanTime::isPending).findFirst();
        pending.ifPresent(time -> {
            time.end(on);
            ombudsman.flush();
            audit.record(AuditEvent.of(summary.ref(), "ombudsman.ended", "The Ombudsman’s matter ended on %s".formatted(texts.date(on))));
            ledger.recount(clock(request), DateMove.Cause.of("the Ombudsman’s matter ended on %s".formatted(texts.date(on))));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> history(UUID request) {
        return moves.of(request).stream()
                .sorted(Comparator.comparing(DateMove::at))
                .map(this::line)
                .toList();
    }

    private String line(DateMove move) {
        return "%s: %s moved from %s to %s, because %s.".formatted(
                texts.date(move.at()),
                move.move().kind().label(),
                texts.date(move.move().dueBefore()),
                texts.date(move.move().due()),
                move.why());
    }

    /** How many days consent can still give, all consents together. */
    private int left(List<Consent> consents) {
        int given = consents.stream().filter(Consent::isAgreed).mapToInt(Consent::days).sum();
        return Math.max(0, settings.inForce().consentDays() - given);
    }

    private static Optional<Consent> awaited(List<Consent> consents) {
        return consents.stream().filter(Consent::isAwaited).findFirst();
    }

    private RequestClock clock(UUID request) {
        return clocks.findById(request).orElseThrow(() -> new NotFound("clock of request " + request));
    }
}
