package org.stathouse.mpia.request;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.FeeTask;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.SearchResult;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.OpenTask;

/** The searches of the agencies, side by side: who is asked, what they answer, what it comes to (processes.md A.4 step 5 [R]). */
@Service
@Transactional
public class RequestSearches {

    private final RequestAccess access;
    private final SearchRepository searches;
    private final RequestJournal journal;
    private final RequestViews views;
    private final RequestWorkflow workflow;
    private final StepRights rights;
    private final AgencyPlaces agencies;
    private final FeeBook fees;
    private final CurrentActor currentActor;
    private final Clock clock;

    RequestSearches(
            RequestAccess access,
            SearchRepository searches,
            RequestJournal journal,
            RequestViews views,
            RequestWorkflow workflow,
            StepRights rights,
            AgencyPlaces agencies,
            FeeBook fees,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.searches = searches;
        this.journal = journal;
        this.views = views;
        this.workflow = workflow;
        this.rights = rights;
        this.agencies = agencies;
        this.fees = fees;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The searches of a request, for those who may see it at all; their answers hold nothing of the requester. */
    @Transactional(readOnly = true)
    public List<RequestFile.Search> of(UUID request) {
        return views.searches(access.with(currentActor.get(), RequestRight.SEE, request));
    }

    /** Why this person must not answer: it is their own request. */
    @Transactional(readOnly = true)
    public Optional<Fault> against(Actor actor, UUID request) {
        return rights.against(StepPolicy.WORK, actor, request);
    }

    /** What is wrong with the agencies that are to search. */
    List<Fault> against(@Nullable Set<UUID> named) {
        return SearchPolicy.againstAgencies(named, named == null ? 0 : places(named).size()).stream().toList();
    }

    /** Asks agencies; one that is still searching is not asked twice. */
    void begin(Request request, Set<UUID> named, @Nullable String question) {
        List<Search> before = searches.ofRequest(request.id());
        Set<UUID> busy = before.stream().filter(Search::isOpen).map(search -> search.agency().id()).collect(Collectors.toSet());
        int round = before.stream().mapToInt(Search::round).max().orElse(0) + 1;
        places(named).values().stream().filter(place -> !busy.contains(place.id())).forEach(place -> ask(request, round, place, question));
    }

    private Search ask(Request request, int round, Place place, @Nullable String question) {
        String by = currentActor.get().username();
        Search search = searches.saveAndFlush(new Search(request.id(), round, place, Texts.orNull(question), by, clock.instant()));
        journal.note(request, "search-asked", "is searched for by " + place.name(), Map.of("agency", place.name(), "round", round));
        return search;
    }

    /**
     * Takes a holder's answer; the hours go into the fee sheet (GP §4-206).
     *
     * @throws BusinessRuleViolation at {@code result}, {@code hours}, {@code pages}, {@code note}
     * @throws NotPermitted if the person's agency was not asked
     * @throws Conflict if the search has ended meanwhile
     */
    public void answer(OpenTask task, AnswerSearch answer) {
        Request request = access.forStep(task.subject().id());
        Actor actor = rights.require(StepPolicy.WORK, request);
        BusinessRuleViolation.throwIfAny(SearchPolicy.faults(answer));
        Search search = asked(task);
        BigDecimal hours = Optional.ofNullable(answer.hours()).orElse(BigDecimal.ZERO);
        SearchResult result = Objects.requireNonNull(answer.result());
        search.answer(result, Texts.orNull(answer.note()), hours, answer.pages(), actor.username(), clock.instant());
        searches.saveAndFlush(search);
        String agency = search.agency().name();
        journal.note(
                request,
                "search-answered",
                agency + " answered: " + result.label(),
                Map.of("agency", agency, "result", result.name(), "hours", hours, "pages", answer.pages() == null ? "" : answer.pages()));
        if (hours.signum() > 0) {
            fees.logTime(request.id(), actor.username(), FeeTask.SEARCH, hours, "Search by " + agency);
        }
        workflow.searchAnswered(task);
    }

    /** The open search that a task asks for: its groups are those of one agency, which has one open search at most. */
    private Search asked(OpenTask task) {
        return open(task.subject().id()).stream()
                .filter(search -> task.groups().contains(Grant.of(Role.RECORD_HOLDER, search.agency().id()).group()))
                .findFirst()
                .orElseThrow(() -> new Conflict(Fault.of("mpia.request.searchOver")));
    }

    /**
     * Asks another agency while the others search.
     *
     * @throws NotPermitted without the right {@link RequestRight#HANDLE}
     * @throws BusinessRuleViolation at {@code agency}, {@code question}
     * @throws Conflict if the request is not being searched for
     */
    public void add(UUID id, long version, @Nullable UUID agency, @Nullable String question) {
        Request request = searched(id, version);
        Place place = agencies.find(agency).orElseThrow(() -> new BusinessRuleViolation(Fault.at("agency", "mpia.request.agencyUnknown")));
        BusinessRuleViolation.throwIfAny(TextPolicy.optional("question", question).stream().toList());
        List<Search> all = searches.ofRequest(id);
        if (all.stream().anyMatch(search -> search.isOpen() && search.agency().id().equals(place.id()))) {
            throw new BusinessRuleViolation(Fault.at("agency", "mpia.request.agencySearches", place.name()));
        }
        Search search = ask(request, all.stream().mapToInt(Search::round).max().orElse(1), place, question);
        journal.touch(request);
        workflow.searchAdded(id, search.id());
    }

    /**
     * Asks another agency in the place of one that has not answered.
     *
     * @throws NotPermitted without the right {@link RequestRight#HANDLE}
     * @throws BusinessRuleViolation at {@code agency}, {@code question}
     * @throws Conflict if that agency has answered already
     */
    public void reassign(UUID id, long version, UUID from, @Nullable UUID agency, @Nullable String question) {
        add(id, version, agency, question);
        end(access.forStep(id), from);
    }

    /**
     * Asks an agency no more that has not answered.
     *
     * @throws NotPermitted without the right {@link RequestRight#HANDLE}
     * @throws Conflict if that agency has answered already
     */
    public void cancel(UUID id, long version, UUID agency) {
        Request request = searched(id, version);
        journal.touch(request);
        end(request, agency);
    }

    private Request searched(UUID id, long version) {
        Request request = access.forChange(currentActor.get(), RequestRight.HANDLE, id, version);
        request.require(RequestStage.SEARCH);
        return request;
    }

    private void end(Request request, UUID agency) {
        Search search = open(request.id()).stream()
                .filter(one -> one.agency().id().equals(agency))
                .findFirst()
                .orElseThrow(() -> new Conflict(Fault.of("mpia.request.searchOver")));
        search.cancel(clock.instant());
        searches.saveAndFlush(search);
        String name = search.agency().name();
        journal.note(request, "search-cancelled", "is no longer searched for by " + name, Map.of("agency", name));
        workflow.searchCancelled(request.id(), agency);
    }

    /** A step: the ids of the searches that are to be answered. */
    @Transactional(readOnly = true)
    public List<UUID> openSearches(UUID request) {
        return open(request).stream().map(Search::id).toList();
    }

    /** A step: the candidate groups of a search: the agency's record holders, and its custodians where it has no holder's account. */
    @Transactional(readOnly = true)
    public List<String> searchers(UUID search) {
        UUID agency = searches.findById(search).orElseThrow().agency().id();
        return List.of(Grant.of(Role.RECORD_HOLDER, agency).group(), Grant.of(Role.RECORDS_CUSTODIAN, agency).group());
    }

    /** A step: all have answered. Found goes to review, none is no such record, not ours from everyone goes back to intake. */
    public SearchAnswers end(UUID id) {
        Request request = access.forStep(id);
        SearchAnswers answers = weigh(searches.ofRequest(id));
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        switch (answers) {
            case FOUND -> request.moveTo(RequestStage.REVIEW, RequestStage.SEARCH);
            case NONE -> {
                request.moveTo(RequestStage.INTAKE, RequestStage.SEARCH);
                request.settle(Outcome.NO_RECORD, null);
            }
            case NOT_OURS -> request.moveTo(RequestStage.INTAKE, RequestStage.SEARCH);
        }
        journal.record(request, before, "searched", "was searched for: " + answers.name().toLowerCase(Locale.ROOT));
        return answers;
    }

    private static SearchAnswers weigh(List<Search> all) {
        Set<SearchResult> results = all.stream().map(Search::result).filter(Objects::nonNull).collect(Collectors.toSet());
        if (results.contains(SearchResult.FOUND)) {
            return SearchAnswers.FOUND;
        }
        return results.contains(SearchResult.NONE) ? SearchAnswers.NONE : SearchAnswers.NOT_OURS;
    }

    private List<Search> open(UUID request) {
        return searches.ofRequest(request).stream().filter(Search::isOpen).toList();
    }

    /** The named agencies that the plan has, by name, so that they are always asked in the same order. */
    private Map<String, Place> places(Set<UUID> named) {
        return named.stream()
                .flatMap(agency -> agencies.find(agency).stream())
                .collect(Collectors.toMap(Place::name, Function.identity(), (first, second) -> first, TreeMap::new));
    }
}
