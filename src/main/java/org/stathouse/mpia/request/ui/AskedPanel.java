package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.identity.People;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.mpia.request.RequestWork;
import org.stathouse.mpia.request.WorkFacts;
import org.stathouse.mpia.ui.RequestPanel;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;

/** What is asked for, and by whom: the requester only for those who may read the file. */
@org.springframework.stereotype.Component
@Order(50)
class AskedPanel implements RequestPanel {

    private final RequestBook requests;
    private final RequestWork work;
    private final People people;
    private final DateTexts dates;

    AskedPanel(RequestBook requests, RequestWork work, People people, DateTexts dates) {
        this.requests = requests;
        this.work = work;
        this.people = people;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Request";
    }

    @Override
    public Optional<Component> of(RequestSummary request) {
        boolean reads = requests.may(RequestRight.READ_FILE, request.id());
        if (!reads && !requests.may(RequestRight.SEARCH, request.id())) {
            return Optional.empty();
        }
        RequestFile file = requests.file(request.id());
        Div part = new Div(new AskedRecords(file, dates));
        part.addClassName("request-asked");
        if (reads) {
            part.add(new H3("Requester"), requester(file.requester()));
            WaiverGround waiver = file.waiver();
            if (waiver != null) {
                part.add(new H3("Asks for the fee to be waived: " + waiver.label()), LongText.of(file.waiverStatement()));
            }
        }
        part.add(new H3("How it is handled"), handling(file));
        if (reads) {
            background(work.facts(request.id())).forEach(part::add);
        }
        return Optional.of(part);
    }

    private static Facts requester(Requester requester) {
        return new Facts()
                .with("Name", requester.displayName())
                .with("Organization", requester.organization())
                .with("E-mail", requester.email())
                .with("Telephone", requester.phone())
                .with("Postal address", LongText.of(requester.postalAddress()))
                .with("Language", requester.language().label());
    }

    private Facts handling(RequestFile file) {
        RequestSummary request = file.summary();
        return new Facts()
                .with("Tier", request.tier().label() + (request.tier().sensitive() ? ": Law reviews as well" : ""))
                .with("Kind", request.kind().label())
                .with("Received", dates.date(request.receivedOn()) + ", " + request.channel().label())
                .with("Logged", dates.dateTime(file.loggedAt()) + ", " + people.nameOf(file.loggedBy()))
                .with("Answers for it", request.agencyName());
    }

    /** What one should know of the course it took. */
    private List<Paragraph> background(WorkFacts facts) {
        List<Paragraph> told = new ArrayList<>();
        WorkFacts.Hold hold = facts.hold();
        if (hold != null) {
            told.add(new Paragraph("Litigation hold since " + dates.date(hold.since()) + ", set by " + hold.by() + ": " + hold.reason()));
        }
        if (facts.reopenings() > 0) {
            told.add(new Paragraph("Reopened " + (facts.reopenings() == 1 ? "once." : facts.reopenings() + " times.")));
        }
        if (facts.reference() != null) {
            told.add(new Paragraph("Intake’s reference: " + facts.reference()));
        }
        if (facts.closedBecause() != null) {
            told.add(new Paragraph("It ended because: " + facts.closedBecause()));
        }
        return told;
    }
}
