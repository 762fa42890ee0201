package org.stathouse.mpia.request;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.SearchResult;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.exemption.CitationForm;
import org.stathouse.mpia.exemption.ExemptionLog;
import org.stathouse.mpia.request.RecordsFixture.RecordsAgency;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestEngine;
import org.stathouse.workflow.UserTasks;

/** Leads requests from stage to stage, as the people of {@link RecordsFixture} would. */
public class RecordsWalk {

    private final RecordsFixture fixture;
    private final CaseWalk walk;
    private final TestEngine engine;
    private final RequestBook book;
    private final LetterDesk letters;
    private final ClockBook clocks;
    private final ExemptionLog exemptions;
    private final TransactionTemplate transactions;
    private final UserTasks tasks;
    private final SignIn signIn;

    public RecordsWalk(ApplicationContext context) {
        fixture = new RecordsFixture(context);
        walk = new CaseWalk(context);
        engine = context.getBean(TestEngine.class);
        book = context.getBean(RequestBook.class);
        letters = context.getBean(LetterDesk.class);
        clocks = context.getBean(ClockBook.class);
        exemptions = context.getBean(ExemptionLog.class);
        transactions = context.getBean(TransactionTemplate.class);
        tasks = context.getBean(UserTasks.class);
        signIn = context.getBean(SignIn.class);
    }

    public static CaseRef ref(UUID request) {
        return new CaseRef(RequestSummary.CASE_TYPE, request);
    }

    public RequestSummary summary(UUID request) {
        return book.get(request);
    }

    public RequestFile file(UUID request) {
        return book.file(request);
    }

    /** The date of that kind that was not dropped, met or not. */
    public @Nullable LegalDate date(UUID request, DateKind kind) {
        return clocks.of(request).stream().filter(date -> date.kind() == kind).findFirst().orElse(null);
    }

    /** The form keys of the open tasks. */
    public List<String> forms(UUID request) {
        return walk.openForms(ref(request));
    }

    public boolean sent(UUID request, LetterKind kind) {
        return letters.sent(request, kind);
    }

    public List<String> history(UUID request) {
        return walk.history(ref(request));
    }

    /** The kinds of the notices that a person got about it. */
    public List<String> notices(String username, UUID request) {
        return walk.noticesTo(username, ref(request));
    }

    public long processes(UUID request) {
        return engine.runningProcesses(ref(request));
    }

    /** Completes the open task of that form. */
    public void complete(UUID request, String username, String form, Object command) {
        walk.complete(username, ref(request), form, command);
    }

    public void runDueJobs(UUID request) {
        engine.runDueJobs(ref(request));
    }

    /** Intake answers, or asks the requester. */
    public void assess(UUID request, AssessmentWay way, @Nullable String reference) {
        complete(request, RecordsFixture.CLERK, "mpia/assess-request", assessment(way, Tier.PUBLIC, Set.of(), reference));
        runDueJobs(request);
    }

    /** Intake lets the agencies search, in that tier. */
    public void toSearch(UUID request, Tier tier, RecordsAgency... agencies) {
        Set<UUID> searching = Set.of(Arrays.stream(agencies).map(RecordsAgency::id).toArray(UUID[]::new));
        complete(request, RecordsFixture.CLERK, "mpia/assess-request", assessment(AssessmentWay.SEARCH, tier, searching, null));
        runDueJobs(request);
    }

    public AssessRequest assessment(AssessmentWay way, Tier tier, Set<UUID> searching, @Nullable String reference) {
        return new AssessRequest(way, tier, null, fixture.agency().id(), searching, null, reference);
    }

    /** The holder of an agency answers, with hours if any. */
    public void answer(UUID request, RecordsAgency agency, SearchResult result, String hours) {
        var open = walk.openTasks(ref(request)).stream()
                .filter(task -> task.groups().contains("RECORD_HOLDER:" + agency.id()))
                .findFirst()
                .orElseThrow();
        walk.complete(agency.holder(), open, new AnswerSearch(result, new BigDecimal(hours), result == SearchResult.FOUND ? 12 : null, "In the files"));
        runDueJobs(request);
    }

    /** Logged, assessed and found: the custodian's review is open. */
    public UUID inReview(Tier tier) {
        UUID request = fixture.ofTier(tier);
        found(request, tier);
        return request;
    }

    /** Assessed and found. */
    public void found(UUID request, Tier tier) {
        runDueJobs(request);
        toSearch(request, tier, fixture.agency());
        answer(request, fixture.agency(), SearchResult.FOUND, "0");
    }

    /** The custodian enters what is withheld, so that a denial can be decided. */
    public void withhold(UUID request, boolean whole) {
        String code = signIn.as(fixture.agency().custodian(), () -> exemptions.citable(file(request).summary().receivedOn())).stream()
                .filter(exemption -> !exemption.discretionary())
                .findFirst()
                .orElseThrow()
                .code();
        signIn.as(
                fixture.agency().custodian(),
                () -> exemptions.enter(request, new CitationForm(code, whole, "Two letters", 2, "The law makes them confidential", null, null, null)));
    }

    /** The custodian proposes; what is withheld is entered before. */
    public void review(UUID request, ReviewWay way) {
        if (way == ReviewWay.DENY || way == ReviewWay.GRANT_IN_PART) {
            withhold(request, way == ReviewWay.DENY);
        }
        complete(request, fixture.agency().custodian(), "mpia/review-records", new ReviewRecords(way, "The law says so", null, null));
    }

    /** Law says yes, or sends it back. */
    public void law(UUID request, boolean agreed) {
        complete(request, RecordsFixture.LAW, "mpia/law-review", new LawReview(agreed, agreed ? null : "Cite the section"));
    }

    /** The supervisor approves, or sends it back. */
    public void approve(UUID request, boolean approved) {
        complete(request, RecordsFixture.SUPERVISOR, "mpia/approve-decision", new ApproveDecision(approved, approved ? null : "Look again"));
        runDueJobs(request);
    }

    /** Reviewed, approved and waiting for release. */
    public UUID inRelease() {
        UUID request = inReview(Tier.PUBLIC);
        review(request, ReviewWay.GRANT);
        approve(request, true);
        return request;
    }

    public void release(UUID request) {
        complete(request, RecordsFixture.CLERK, "mpia/release-records", new ReleaseRecords(null));
        runDueJobs(request);
    }

    /** Sends a letter as it was drafted, which ends the task that asks for it. */
    public void sendLetter(UUID request, String username, LetterKind kind) {
        signIn.as(username, () -> transactions.executeWithoutResult(status -> letters.send(letters.draft(request, kind))));
        runDueJobs(request);
    }

    /** Ends the task that asks for a letter, as if somebody had written what is missing in it and sent it. */
    public void letterIsSent(UUID request, String username, String task) {
        signIn.as(username, () -> transactions.executeWithoutResult(status -> tasks.complete(ref(request), task, Map.of())));
        runDueJobs(request);
    }

    /** Does something in one transaction. */
    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }
}
