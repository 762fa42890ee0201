package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stathouse.calendar.Deadlines;
import org.stathouse.intake.BatchDecision;
import org.stathouse.intake.RankedList;
import org.stathouse.intake.Ranking;
import org.stathouse.intake.Rankings;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** The proposals before SteerCo, ranked by pillar; whoever records SteerCo's decisions selects some and decides them at once. */
@Route("intake/ranking")
@PageTitle("Ranked list")
@Menu(title = "Ranked list", order = 21, icon = "vaadin:list-ol")
@RolesAllowed({"TMO", "STEERCO_MEMBER", "STEERCO_CHAIR", "PILLAR_CHAMPION", "ADMINISTRATOR"})
class RankingView extends Div implements BeforeEnterObserver {

    private final Rankings rankings;
    private final BatchDecision batch;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;
    private final PageHeader header = new PageHeader("Ranked list");
    private final Div content = new Div();
    private final Set<UUID> selected = new LinkedHashSet<>();
    private final Span count = new Span();
    private final Button decide = new Button("Decide", click -> decide());
    private List<Ranking.Entry> decidable = List.of();

    RankingView(Rankings rankings, RankedList list, BatchDecision batch, Deadlines deadlines, DateTexts dates, Messages messages) {
        this.rankings = rankings;
        this.batch = batch;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        count.getElement().setAttribute("role", "status");
        header.withActions(Downloads.link("Ranked list (PDF)", "Ranked list " + deadlines.today() + ".pdf", "application/pdf", list::pdf));
        add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showList();
    }

    private void showList() {
        Ranking ranking = rankings.ranking();
        decidable = ranking.pillars().stream().flatMap(pillar -> pillar.entries().stream()).filter(Ranking.Entry::mayDecide).toList();
        selected.retainAll(decidable.stream().map(Ranking.Entry::proposalId).toList());
        header.withSubtitle("Proposals that wait for SteerCo’s decision, best first within each pillar. As of "
                + dates.dateTime(ranking.asOf()) + ", weights version " + ranking.weights().version() + ".");
        content.removeAll();
        if (ranking.pillars().isEmpty()) {
            content.add(new EmptyState("No proposal waits for a decision.", "Proposals appear here once TMO has recommended a priority."));
            return;
        }
        for (Ranking.Pillar pillar : ranking.pillars()) {
            RankedPillar table = new RankedPillar(pillar, !decidable.isEmpty(), selected, this::showSelection);
            content.add(new SectionCard(pillar.name(), table));
        }
        content.add(note());
        if (!decidable.isEmpty()) {
            Div bar = new Div(count, decide);
            bar.addClassName("selection-bar");
            content.add(bar);
        }
        showSelection();
    }

    private static Component note() {
        Paragraph note = new Paragraph("Equal scores share a rank. Among them, the one that was submitted first stands first.");
        note.addClassName("muted");
        return note;
    }

    private void showSelection() {
        int size = selected.size();
        count.setText(size == 0 ? "Select proposals to decide on." : size == 1 ? "1 proposal selected" : size + " proposals selected");
        decide.setText(size == 0 ? "Decide" : size == 1 ? "Decide on 1 proposal" : "Decide on " + size + " proposals");
        decide.setEnabled(size > 0);
    }

    private void decide() {
        List<Ranking.Entry> chosen = decidable.stream().filter(entry -> selected.contains(entry.proposalId())).toList();
        content.removeAll();
        content.add(new BatchSheet(chosen, batch, deadlines.today().plusDays(1), dates, messages, this::decided, this::showList));
    }

    private void decided(int decisions) {
        selected.clear();
        showList();
        SuccessNotice.show(decisions == 1 ? "Recorded 1 decision." : "Recorded " + decisions + " decisions.");
    }
}
