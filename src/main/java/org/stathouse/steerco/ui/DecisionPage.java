package org.stathouse.steerco.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.decision.DecisionView;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.MotionView;

/** The page of one decision: what was asked and decided, how the vote went, and how its conditions stand. */
@Route("steerco/decisions/:id")
@PermitAll
class DecisionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CASE_TYPE = "steerco-decision";

    private final DecisionRegister register;
    private final Agendas agendas;
    private final AuditLog audit;
    private final People people;
    private final DateTexts dates;
    private String title = "Decision";

    DecisionPage(DecisionRegister register, Agendas agendas, AuditLog audit, People people, DateTexts dates) {
        this.register = register;
        this.agendas = agendas;
        this.audit = audit;
        this.people = people;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(register.get(Addresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(DecisionView view) {
        DecisionTaken decision = view.decision();
        AgendaTopic topic = decision.topic();
        title = decision.number() + ": " + topic.title();
        removeAll();
        PageHeader header = new PageHeader(topic.title())
                .withMark(new StatusBadge(Tone.INFO, decision.outcomeLabel()))
                .withSubtitle(decision.number() + ", " + dates.date(decision.decidedAt()) + (view.meetingNumber() == null ? ", taken by the chair between meetings" : "") + ".");
        add(new RouterLink("All decisions", DecisionListView.class), header);
        add(new SectionCard("The decision", LongText.of(decision.reason()), facts(view)));
        SectionCard votes = new SectionCard("Votes");
        votes.add(view.votes() == null ? new Paragraph("No vote was taken: the chair decided between meetings.") : LongText.of(view.votes()));
        motions(decision).forEach(motion -> votes.add(new MotionNote(motion)));
        add(
                votes,
                new SectionCard("Conditions", ConditionTable.of(decision.conditions(), dates)),
                asked(topic),
                new SectionCard("History", new CaseHistory(audit, dates, new CaseRef(CASE_TYPE, decision.id()))));
    }

    /** Who voted how, for those who read the meeting's agenda; others see the count alone. */
    private List<MotionView> motions(DecisionTaken decision) {
        return agendas.ofDecision(decision.id()).map(AgendaItemView::motions).orElse(List.of());
    }

    private Facts facts(DecisionView view) {
        DecisionTaken decision = view.decision();
        Facts facts = new Facts().with("On", Addresses.link(decision.topic().path(), decision.topic().number()));
        if (decision.meetingId() != null) {
            facts.with("Meeting", Addresses.link(Addresses.meeting(decision.meetingId()), String.valueOf(view.meetingNumber())));
        }
        facts.with("Recorded by", view.recordedByName() + ", " + dates.dateTime(decision.decidedAt()));
        optional(facts, "Date", decision.date() == null ? null : dates.date(decision.date()));
        optional(facts, "Person", decision.person() == null ? null : people.nameOf(decision.person()));
        if (decision.text() != null) {
            facts.with("Text", LongText.of(decision.text()));
        }
        return facts;
    }

    private static void optional(Facts facts, String term, @Nullable String value) {
        if (value != null) {
            facts.with(term, value);
        }
    }

    private SectionCard asked(AgendaTopic topic) {
        SectionCard card = new SectionCard("What was asked", new Paragraph(topic.ask()));
        Facts facts = new Facts().with("Asked since", dates.date(topic.askedOn()));
        facts.addClassName("decision-asked");
        if (topic.recommendation() != null) {
            facts.with("Recommendation", LongText.of(topic.recommendation()));
        }
        if (topic.costOfDelay() != null) {
            facts.with("Cost of delay", LongText.of(topic.costOfDelay()));
        }
        if (!topic.background().isBlank()) {
            facts.with("Background", LongText.of(topic.background()));
        }
        card.add(facts);
        return card;
    }
}
