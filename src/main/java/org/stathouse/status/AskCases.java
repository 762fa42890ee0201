package org.stathouse.status;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.shared.NotFound;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of asks. */
@Component
@Transactional(readOnly = true)
class AskCases implements WorkSubject, SearchSource {

    private static final int TITLE_LENGTH = 200;

    private final Asks asks;
    private final AskRepository repository;
    private final ReportAccess access;

    AskCases(Asks asks, AskRepository repository, ReportAccess access) {
        this.asks = asks;
        this.repository = repository;
        this.access = access;
    }

    @Override
    public String caseType() {
        return Ask.CASE_TYPE;
    }

    /** The owner waits for the answer. */
    @Override
    public CaseSummary summarize(UUID caseId) {
        Ask ask = ask(caseId);
        String number = "Ask " + (ask.actionNumber() == null ? ask.month().toString() : ask.actionNumber() + " " + ask.month());
        String text = ask.text();
        String title = text.length() <= TITLE_LENGTH ? text : text.substring(0, TITLE_LENGTH - 1) + "…";
        return new CaseSummary(number, title, ask.owner(), CaseFacets.NONE.withAgency(ask.agencyId()));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return asks.maySee(actor, caseId);
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return access.maySeeAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return "status/reports/" + ask(caseId).reportId();
    }

    @Override
    public String kind() {
        return "Asks";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return repository.findById(caseId).map(ask -> {
            CaseSummary summary = summarize(caseId);
            Set<String> readers = new HashSet<>(Set.of(ask.ofWhom()));
            Optional.ofNullable(ask.owner()).ifPresent(readers::add);
            Optional.ofNullable(ask.agencyId()).map(agency -> Grant.of(Role.TMO_LIAISON, agency).group()).ifPresent(readers::add);
            return SearchEntry.of(summary.number(), summary.title(), ask.text(), ask.answer()).readBy(readers);
        });
    }

    private Ask ask(UUID id) {
        return repository.findById(id).orElseThrow(() -> new NotFound("Ask " + id));
    }
}
