package org.stathouse.mpia.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.RequestIntake;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestReceived;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Tier;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/** Logs requests on their receipt by the first agency (processes.md A.4 step 1 [P:AU]). */
@Service
@Transactional
public class Requests implements RequestIntake {

    private final RequestRepository requests;
    private final RequestNumbers numbers;
    private final RequestLinks links;
    private final RequestJournal journal;
    private final RequestWorkflow workflow;
    private final ClockBook clocks;
    private final AgencyPlaces agencies;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    Requests(
            RequestRepository requests,
            RequestNumbers numbers,
            RequestLinks links,
            RequestJournal journal,
            RequestWorkflow workflow,
            ClockBook clocks,
            AgencyPlaces agencies,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.requests = requests;
        this.numbers = numbers;
        this.links = links;
        this.journal = journal;
        this.workflow = workflow;
        this.clocks = clocks;
        this.agencies = agencies;
        this.events = events;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * {@inheritDoc}
     *
     * @throws NotPermitted for a signed-in person who is no records staff
     */
    @Override
    public Opened open(NewRequest asked) {
        Actor actor = currentActor.get();
        requireLogging(actor);
        LocalDate today = deadlines.today();
        Optional<Place> agency = agencies.find(asked.agency());
        IntakePolicy.Intake intake = new IntakePolicy.Intake(asked, agency.isPresent(), today);
        BusinessRuleViolation.throwIfAny(IntakePolicy.faults(intake));
        UUID id = UUID.randomUUID();
        String number = numbers.next(today.getYear());
        RequestKind kind = Optional.ofNullable(asked.kind()).orElse(RequestKind.ORDINARY);
        Channel channel = Objects.requireNonNull(asked.channel());
        Receipt receipt =
                new Receipt(channel, intake.receivedOn(), kind, Texts.orNull(asked.priorContact()), clock.instant(), actor.username());
        Request request = new Request(
                id,
                number,
                receipt,
                Asker.of(Objects.requireNonNull(asked.requester())),
                Wanted.of(asked),
                links.link(id, 1),
                Optional.ofNullable(asked.tier()).orElse(Tier.PUBLIC),
                agency.orElse(null));
        journal.record(request, Map.of(), "received", "received on " + receipt.receivedOn() + " by " + channel.label());
        clocks.start(id, receipt.receivedOn(), kind);
        workflow.begun(id);
        events.publishEvent(new RequestReceived(id));
        RequestSummary summary = RequestViews.summary(request);
        return new Opened(summary, links.path(id, request.link()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayLog() {
        return mayLog(currentActor.get());
    }

    private static boolean mayLog(Actor actor) {
        return RightsPolicy.readsAll(actor) || actor.has(Role.RECORDS_CUSTODIAN);
    }

    private static void requireLogging(Actor actor) {
        boolean fromOutside = actor.isSystem() || Actor.requesterName(actor.username()).isPresent();
        if (!fromOutside && !mayLog(actor)) {
            throw new NotPermitted(Fault.of("mpia.request.mayNotLog"));
        }
    }
}
