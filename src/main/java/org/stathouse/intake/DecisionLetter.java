package org.stathouse.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.documents.DocumentProperties;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.PdfKit;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;

/** The letter by which SteerCo tells the proposer what it decided, as PDF from {@code letters/decision.html}. */
@Component
class DecisionLetter {

    /** The kind under which the letters of a case are kept. */
    static final String KIND = "decision-letter";

    private final PdfKit pdfs;
    private final DocumentStore documents;
    private final ProposalViews views;
    private final People people;
    private final Office office;
    private final Deadlines deadlines;
    private final Clock clock;

    DecisionLetter(
            PdfKit pdfs,
            DocumentStore documents,
            ProposalViews views,
            People people,
            Office office,
            Deadlines deadlines,
            Clock clock) {
        this.pdfs = pdfs;
        this.documents = documents;
        this.views = views;
        this.people = people;
        this.office = office;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Makes the letter and keeps it with the case. */
    UUID issue(Proposal proposal, SteerCoDecision decision) {
        String title = "Decision on proposal " + proposal.label();
        DocumentProperties properties = new DocumentProperties(
                title, "Decision letter of the Steering Committee on “" + proposal.titleOrNone() + "”.", "en-US");
        byte[] pdf = pdfs.render("letters/decision", properties, model(proposal, decision));
        String fileName = proposal.label() + " - Decision Letter - " + day(decision) + ".pdf";
        return documents.store(proposal.ref(), KIND, fileName, "application/pdf", pdf).id();
    }

    /** What the notice of the decision says. */
    Map<String, Object> details(Proposal proposal, SteerCoDecision decision) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("decision", Labels.of(decision.outcome()));
        LocalDate until = decision.deferredUntil();
        if (until != null) {
            details.put("deferredTo", until);
        }
        if (decision.reason() != null) {
            details.put("reason", decision.reason());
        }
        return details;
    }

    private Map<String, Object> model(Proposal proposal, SteerCoDecision decision) {
        ProposalContent content = proposal.content();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("date", LocalDate.ofInstant(clock.instant(), deadlines.zone()));
        model.put(
                "recipient",
                Map.of("name", people.nameOf(proposal.proposer()), "agency", views.agencyName(content.leadAgencyId())));
        model.put(
                "proposal",
                Map.of(
                        "number", proposal.label(),
                        "title", proposal.titleOrNone(),
                        "pillar", views.pillarName(content.pillarId())));
        model.put("decision", code(decision.outcome()));
        model.put("decidedOn", day(decision));
        putIfPresent(model, "deferredUntil", decision.deferredUntil());
        putIfPresent(model, "reason", decision.reason());
        PlanEntry entry = proposal.entry();
        putIfPresent(model, "actionNumber", decision.outcome() == DecisionOutcome.APPROVE && entry != null ? entry.actionNumber() : null);
        Priority priority = proposal.assessment().priority();
        putIfPresent(model, "priority", priority == null ? null : Labels.of(priority));
        putIfPresent(model, "score", proposal.assessment().weightedScore());
        model.put("nextSteps", nextSteps(proposal, decision.outcome()));
        model.put("chair", signature(decision));
        model.put("contact", office.contact());
        return model;
    }

    private List<Map<String, Object>> nextSteps(Proposal proposal, DecisionOutcome outcome) {
        String owner = people.nameOf(Objects.requireNonNull(proposal.content().owner()));
        String proposer = people.nameOf(proposal.proposer());
        LocalDate due = LocalDate.ofInstant(deadlines.workingDays(10), deadlines.zone());
        return switch (outcome) {
            case APPROVE -> List.of(
                    step("Write the work plan", owner, due),
                    step("Write the charter", owner, due),
                    step("Map the measures", "Office of Performance and Innovation", due),
                    step("Review the public narrative", office.name(), due));
            case SEND_BACK -> List.of(step("Revise and resubmit the proposal", proposer, due));
            case DEFER -> List.of(step("Put the proposal before the Committee again", office.name(), null));
            case DECLINE -> List.of();
        };
    }

    private static Map<String, Object> step(String what, String who, @Nullable LocalDate by) {
        Map<String, Object> step = new LinkedHashMap<>(Map.of("what", what, "who", who));
        if (by != null) {
            step.put("by", by);
        }
        return step;
    }

    private Map<String, Object> signature(SteerCoDecision decision) {
        boolean chair = people.find(decision.by())
                .map(Person::grants)
                .filter(grants -> grants.stream().anyMatch(grant -> grant.role() == Role.STEERCO_CHAIR))
                .isPresent();
        String title = chair ? "Chair, Steering Committee" : "Member, for the chair of the Steering Committee";
        return Map.of("name", people.nameOf(decision.by()), "title", title);
    }

    private LocalDate day(SteerCoDecision decision) {
        return LocalDate.ofInstant(decision.at(), deadlines.zone());
    }

    private static String code(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVE -> "APPROVED";
            case DEFER -> "DEFERRED";
            case DECLINE -> "DECLINED";
            case SEND_BACK -> "SENT_BACK";
        };
    }

    private static void putIfPresent(Map<String, Object> model, String name, @Nullable Object value) {
        if (value != null) {
            model.put(name, value);
        }
    }
}
