package org.stathouse.mpia.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestIntake;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequesterActs;
import org.stathouse.mpia.SearchResult;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.mpia.dispute.DisputeGround;
import org.stathouse.mpia.dispute.Disputes;
import org.stathouse.mpia.dispute.OpenDispute;
import org.stathouse.mpia.dispute.Side;
import org.stathouse.mpia.exemption.CitationForm;
import org.stathouse.mpia.exemption.ExemptionLog;
import org.stathouse.mpia.fee.EnterRate;
import org.stathouse.mpia.fee.FeeRates;
import org.stathouse.mpia.request.AnswerSearch;
import org.stathouse.mpia.request.ApproveDecision;
import org.stathouse.mpia.request.AssessRequest;
import org.stathouse.mpia.request.AssessmentWay;
import org.stathouse.mpia.request.LawReview;
import org.stathouse.mpia.request.ReleaseRecords;
import org.stathouse.mpia.request.RequestSupervision;
import org.stathouse.mpia.request.ReviewRecords;
import org.stathouse.mpia.request.ReviewWay;
import org.stathouse.mpia.request.process.RequestProcess;
import org.stathouse.plan.PlanCatalog;

/**
 * Made-up requests at every stage, so that queues, board and pages have something to show. In the {@code demo} profile only, in the
 * background of the start, where no request has been logged yet.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "stathouse.demo.reports", matchIfMissing = true)
class DemoRequests {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRequests.class);

    private static final String CLERK = "clerk";
    private static final String CUSTODIAN = "custodian";
    private static final String HOLDER = "holder";
    private static final String KEEPER = "keeper";
    private static final String LAW = "law";
    private static final String FEES = "fees";
    private static final String SUPERVISOR = "records";
    private static final String MARK = "Made-up example: ";

    /** The number of the first request in a year, by which it shows whether there is any. */
    private static final String FIRST_NUMBER = "MPIA-%d-0001";

    private final RequestIntake intake;
    private final RequestBook requests;
    private final RequesterActs requester;
    private final RequestSupervision supervision;
    private final ExemptionLog exemptions;
    private final FeeRates rates;
    private final Disputes disputes;
    private final DemoDesk desk;
    private final PlanCatalog plan;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final CurrentActor currentActor;
    private final AsyncTaskExecutor background;

    DemoRequests(
            RequestIntake intake,
            RequestBook requests,
            RequesterActs requester,
            RequestSupervision supervision,
            ExemptionLog exemptions,
            FeeRates rates,
            Disputes disputes,
            DemoDesk desk,
            PlanCatalog plan,
            WorkingCalendar calendar,
            Deadlines deadlines,
            CurrentActor currentActor,
            AsyncTaskExecutor applicationTaskExecutor) {
        this.intake = intake;
        this.requests = requests;
        this.requester = requester;
        this.supervision = supervision;
        this.exemptions = exemptions;
        this.rates = rates;
        this.disputes = disputes;
        this.desk = desk;
        this.plan = plan;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.currentActor = currentActor;
        this.background = applicationTaskExecutor;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(200)
    void begin() {
        background.execute(this::make);
    }

    private void make() {
        Optional<UUID> first = agency(DemoRecordsStaff.FIRST);
        Optional<UUID> second = agency(DemoRecordsStaff.SECOND);
        int year = deadlines.today().getYear();
        if (first.isEmpty() || second.isEmpty() || requests.byNumber(FIRST_NUMBER.formatted(year)).isPresent()) {
            return;
        }
        Agencies agencies = new Agencies(first.get(), second.get());
        atIntake(agencies);
        inSearch(agencies);
        toBeDecided(agencies);
        decided(agencies);
        LOG.info("Made up requests for records for the demonstration");
    }

    /** The two agencies of the demonstration's record holders. */
    private record Agencies(UUID first, UUID second) {}

    private void atIntake(Agencies agencies) {
        log(agencies, DemoAsked.of(Channel.PORTAL, 0, "Iris Velde", "Pothole repairs on one street", "All work orders for potholes on one street, with their dates."));
        log(agencies, DemoAsked.of(Channel.EMAIL, 2, "Mateo Quintal", "Permisos de limpieza", "Copias de los permisos de limpieza de callejones del último año.").inSpanish());
        UUID unclear = log(agencies, DemoAsked.of(Channel.PHONE, 4, "Nell Ashgrove", "Everything about trash", "Everything that the City has about trash."));
        assess(unclear, new AssessRequest(AssessmentWay.CLARIFY, Tier.PUBLIC, null, null, Set.of(), null, null));
        UUID withdrawn = log(agencies, DemoAsked.of(Channel.WALK_IN, 5, "Otis Brandywine", "Schedule of a street sweeper", "The schedule of the street sweeper in one district."));
        desk.as(CLERK, () -> requester.withdraw(withdrawn, MARK + "the requester found it on the City’s page."));
    }

    private void inSearch(Agencies agencies) {
        UUID near = log(agencies, DemoAsked.of(Channel.LETTER, 9, "Petra Lindqvist-Hale", "Contracts for salt", "All contracts for road salt, with their amendments."));
        search(near, agencies.first(), Set.of(agencies.first(), agencies.second()), Tier.PUBLIC);
        answer(HOLDER, near, SearchResult.FOUND, "1.50", 40);
        UUID late = log(agencies, DemoAsked.of(Channel.EMAIL, 14, "Rufus Calloway-Finch", "Mails on a bridge", "Mails between two offices about the closing of a bridge."));
        search(late, agencies.first(), Set.of(agencies.second()), Tier.PROTECTED);
        desk.claim(KEEPER, late, RequestProcess.FORM_SEARCH);
        UUID call = log(agencies, DemoAsked.of(Channel.LETTER, 6, "Sana Whitcombe", "Recording of a 9-1-1 call", "The recording of one 9-1-1 call about a collision.")
                .ofKind(RequestKind.EMERGENCY_CALL).ofTier(Tier.RESTRICTED));
        search(call, agencies.first(), Set.of(agencies.first()), Tier.RESTRICTED);
    }

    private void toBeDecided(Agencies agencies) {
        UUID review = found(agencies, DemoAsked.of(Channel.EMAIL, 7, "Tobias Merriweather", "Complaints about missed collections", "All complaints about missed collections in one district.").withWaiver(WaiverGround.PUBLIC_INTEREST), "3.00");
        desk.claim(CUSTODIAN, review, RequestProcess.FORM_REVIEW);
        UUID law = found(agencies, DemoAsked.of(Channel.LETTER, 8, "Una Fairbrother", "Security of a pumping station", "Plans and reports on the security of one pumping station.").ofTier(Tier.CONFIDENTIAL), "2.00");
        withhold(law, "4-338", "Plan of the station’s network");
        propose(law, ReviewWay.GRANT_IN_PART);
        desk.as(SUPERVISOR, () -> supervision.hold(law, requests.get(law).version(), MARK + "a suit about the station is expected."));
        UUID approve = found(agencies, DemoAsked.of(Channel.WALK_IN, 9, "Victor Oakhurst", "Bids for new trucks", "All bids for new trucks, with their prices."), "4.00");
        withhold(approve, "4-335", "Price calculations of the bidders");
        propose(approve, ReviewWay.GRANT_IN_PART);
    }

    private void decided(Agencies agencies) {
        UUID release = found(agencies, DemoAsked.of(Channel.EMAIL, 6, "Wanda Selkirk", "Inspections of one playground", "Inspection reports of one playground."), "1.00");
        propose(release, ReviewWay.GRANT);
        approve(release);
        UUID closed = found(agencies, DemoAsked.of(Channel.PHONE, 10, "Xavier Thornbury", "Cost of one street light", "What one street light costs in a year."), "0.50");
        propose(closed, ReviewWay.GRANT);
        approve(closed);
        desk.complete(CLERK, closed, RequestProcess.FORM_RELEASE, new ReleaseRecords(MARK + "sent by mail."));
        desk.as(FEES, () -> rates.enter(new EnterRate(null, "Records analyst (made up)", new BigDecimal("62400"), deadlines.today().minusYears(1))));
        desk.as(FEES, () -> rates.enter(new EnterRate(HOLDER, "Records analyst (made up)", null, deadlines.today().minusYears(1))));
        UUID fee = found(agencies, DemoAsked.of(Channel.EMAIL, 8, "Yara Penhallow", "Ten years of snow logs", "The logs of snow removal of ten winters."), "9.50");
        propose(fee, ReviewWay.GRANT);
        approve(fee);
        UUID sensitive = found(agencies, DemoAsked.of(Channel.LETTER, 9, "Zeb Arkwright", "Medical files of a crew", "Medical files of the members of one crew.").ofTier(Tier.RESTRICTED), "1.00");
        withhold(sensitive, "4-329", "Medical files of six people");
        propose(sensitive, ReviewWay.DENY);
        desk.complete(LAW, sensitive, RequestProcess.FORM_LAW_REVIEW, new LawReview(true, null));
        approve(sensitive);
        desk.as(SUPERVISOR, () -> disputes.open(sensitive, new OpenDispute(
                DisputeRoute.OMBUDSMAN, DisputeGround.DENIAL, Side.REQUESTER, MARK + "whether redacting would have done.", null, deadlines.today())));
        UUID open = log(agencies, DemoAsked.of(Channel.EMAIL, 3, "Abel Northwood", "List of city parks", "A list of all city parks with their addresses."));
        assess(open, new AssessRequest(AssessmentWay.ALREADY_PUBLIC, Tier.PUBLIC, null, null, Set.of(), null, "https://data.example/parks"));
    }

    private UUID log(Agencies agencies, DemoAsked asked) {
        LocalDate today = deadlines.today();
        LocalDate received = asked.workingDaysAgo() == 0 ? today : calendar.plusWorkingDays(today, -asked.workingDaysAgo());
        UUID[] opened = new UUID[1];
        Runnable opening = () -> opened[0] = intake.open(asked.form(received, agencies.first())).request().id();
        if (asked.channel() == Channel.PORTAL) {
            currentActor.asSystem(opening);
        } else {
            desk.as(CLERK, opening);
        }
        return opened[0];
    }

    private void assess(UUID request, AssessRequest assessment) {
        desk.complete(CLERK, request, RequestProcess.FORM_ASSESS, assessment);
    }

    private void search(UUID request, UUID answering, Set<UUID> searching, Tier tier) {
        assess(request, new AssessRequest(AssessmentWay.SEARCH, tier, null, answering, searching, MARK + "please look into the archive as well.", null));
    }

    private void answer(String who, UUID request, SearchResult result, String hours, @Nullable Integer pages) {
        desk.complete(who, request, RequestProcess.FORM_SEARCH, new AnswerSearch(result, new BigDecimal(hours), pages, MARK + "found in the shared drive."));
    }

    /** A request for which the first agency has found records. */
    private UUID found(Agencies agencies, DemoAsked asked, String hours) {
        UUID request = log(agencies, asked);
        search(request, agencies.first(), Set.of(agencies.first()), asked.tier());
        answer(HOLDER, request, SearchResult.FOUND, hours, 120);
        return request;
    }

    private void withhold(UUID request, String code, String records) {
        desk.as(CUSTODIAN, () -> exemptions.enter(
                request, new CitationForm(code, true, MARK + records, 12, MARK + "the section says so of these records.", null, null, null)));
    }

    private void propose(UUID request, ReviewWay way) {
        desk.complete(CUSTODIAN, request, RequestProcess.FORM_REVIEW, new ReviewRecords(way, MARK + "as the exemption log says.", Set.of(), null));
    }

    private void approve(UUID request) {
        desk.complete(SUPERVISOR, request, RequestProcess.FORM_APPROVE, new ApproveDecision(true, null));
    }

    private Optional<UUID> agency(String name) {
        return plan.agencyNamed(name).map(found -> found.id().value());
    }
}
