package org.stathouse.mpia.exemption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.mpia.ExemptionBook;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/**
 * Each request's exemption log. What the root interface promises asks for no rights; entries are written by who handles the request, and by
 * Law's reviewers, while it is open.
 */
@Service
@Transactional
public class ExemptionLog implements ExemptionBook {

    private final CatalogRows catalog;
    private final LogRows entries;
    private final RequestBook requests;
    private final AuditTrail audit;
    private final People people;
    private final CurrentActor actor;
    private final Deadlines deadlines;
    private final Clock clock;

    ExemptionLog(
            CatalogRows catalog,
            LogRows entries,
            RequestBook requests,
            AuditTrail audit,
            People people,
            CurrentActor actor,
            Deadlines deadlines,
            Clock clock) {
        this.catalog = catalog;
        this.entries = entries;
        this.requests = requests;
        this.audit = audit;
        this.people = people;
        this.actor = actor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Exemption> citable(LocalDate on) {
        return catalog.byCode().stream().filter(row -> row.citableOn(on)).map(CatalogRow::exemption).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Citation> log(UUID request) {
        return entries.of(request).stream().map(entry -> entry.citation(people.nameOf(entry.by()))).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fault> missing(UUID request, Outcome outcome) {
        List<LogEntry> log = entries.of(request);
        return switch (outcome) {
            case DENIED, GRANTED_IN_PART -> missing(log);
            case GRANTED -> log.isEmpty() ? List.of() : List.of(Fault.of("mpia.exemption.withheldThough"));
            case NO_RECORD, REFERRED, ALREADY_PUBLIC, WITHDRAWN, UNPAID -> List.of();
        };
    }

    private static List<Fault> missing(List<LogEntry> log) {
        if (log.isEmpty()) {
            return List.of(Fault.of("mpia.exemption.noEntry"));
        }
        return log.stream()
                .filter(LogEntry::lacksReasons)
                .map(entry -> Fault.of("mpia.exemption.reasonsMissing", entry.exemption().code()))
                .toList();
    }

    /** Whether the person may write entries of the log now. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UUID request) {
        return requests.may(RequestRight.HANDLE, request)
                || actor.get().has(Role.LAW_REVIEWER) && requests.may(RequestRight.READ_FILE, request);
    }

    /** The log, for who may read the file. */
    @Transactional(readOnly = true)
    public List<Citation> read(UUID request) {
        requests.require(RequestRight.READ_FILE, request);
        return log(request);
    }

    /**
     * Enters what is withheld or redacted.
     *
     * @throws BusinessRuleViolation naming all faults at {@code code}, {@code records}, {@code pages}, {@code reason}, and for Part IV
     *     {@code necessary}, {@code redactionFails}, {@code harm}
     */
    public Citation enter(UUID request, CitationForm form) {
        RequestSummary summary = forWriting(request);
        CatalogRow exemption = checked(summary, form);
        LogEntry entry = entries.saveAndFlush(
                new LogEntry(request, exemption, form, actor.get().username(), deadlines.today(), clock.instant()));
        audit.record(Changes.creating(entry.facts())
                .event(summary.ref(), "exemption.cited", "Exemption §%s entered in the log".formatted(exemption.code())));
        return entry.citation(people.nameOf(entry.by()));
    }

    /** Changes an entry; faults like {@link #enter}. @throws Conflict if the version is stale */
    public Citation change(UUID request, UUID id, long version, CitationForm form) {
        RequestSummary summary = forWriting(request);
        LogEntry entry = find(request, id, version);
        CatalogRow exemption = checked(summary, form);
        Map<String, @Nullable Object> before = entry.facts();
        entry.take(exemption, form);
        entries.flush();
        Changes changes = Changes.between(before, entry.facts());
        if (!changes.isEmpty()) {
            audit.record(changes.event(summary.ref(), "exemption.changed", "Entry of §%s in the exemption log changed".formatted(exemption.code())));
        }
        return entry.citation(people.nameOf(entry.by()));
    }

    /** Takes an entry out; the audit trail keeps it. @throws Conflict if the version is stale */
    public void remove(UUID request, UUID id, long version) {
        RequestSummary summary = forWriting(request);
        BusinessRuleViolation.throwIfAny(summary.open() ? List.of() : List.of(Fault.of("mpia.exemption.closed")));
        LogEntry entry = find(request, id, version);
        entries.delete(entry);
        audit.record(new AuditEvent(
                summary.ref(),
                "exemption.removed",
                "Entry of §%s taken out of the exemption log".formatted(entry.exemption().code()),
                entry.facts(),
                Map.of()));
    }

    private RequestSummary forWriting(UUID request) {
        requests.require(actor.get().has(Role.LAW_REVIEWER) ? RequestRight.READ_FILE : RequestRight.HANDLE, request);
        return requests.lock(request);
    }

    private CatalogRow checked(RequestSummary summary, CitationForm form) {
        Optional<CatalogRow> exemption = Optional.ofNullable(form.code()).flatMap(catalog::findByCode);
        List<Fault> faults = new ArrayList<>(CitationPolicy.faults(new CitationPolicy.Entry(
                form,
                summary.open(),
                exemption.filter(row -> row.citableOn(deadlines.today())).isPresent(),
                exemption.filter(CatalogRow::asksForReasons).isPresent())));
        BusinessRuleViolation.throwIfAny(faults);
        return exemption.orElseThrow();
    }

    private LogEntry find(UUID request, UUID id, long version) {
        LogEntry entry = entries.findById(id)
                .filter(found -> found.requestId().equals(request))
                .orElseThrow(() -> new NotFound("entry of the exemption log " + id));
        if (entry.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return entry;
    }
}
