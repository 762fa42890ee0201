package org.stathouse.steerco.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.performance.KpiApprovalView;
import org.stathouse.performance.KpiProposals;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.steerco.SteerCoMeetings;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** Putting an agenda in order by keyboard, and what the view says of it. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.steerco.ui")
class AgendaEditorViewTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    Agendas agendas;

    private SteerCoMeetings meetings;
    private KpiApprovalView first;
    private KpiApprovalView second;
    private UUID meeting;

    @BeforeEach
    void prepare() {
        meetings = new SteerCoMeetings(context);
        KpiProposals proposals = new KpiProposals(context);
        first = proposals.propose(KpiProposals.newKpi());
        second = proposals.propose(KpiProposals.newKpi());
        meeting = meetings.collected();
    }

    @Test
    void movesAnItemUpAndReadsOutWhereItStandsNow() {
        AgendaEditorView view = open();
        int before = place(second);

        press(view, "Move up: " + second.number());

        assertThat(place(second)).isEqualTo(before - 1);
        assertThat(textOf(view)).contains(second.proposal().title() + " is now item " + (before - 1) + " of");
    }

    @Test
    void keepsTheLastItemFromMovingFurtherDown() {
        AgendaEditorView view = open();
        AgendaItemView last = meetings.agenda(meeting).items().getLast();

        assertThat(button(view, "Move down: " + last.topic().number()).isEnabled()).isFalse();
    }

    @Test
    void savesMinutesAndAddsThemUp() {
        AgendaEditorView view = open();
        int before = meetings.agenda(meeting).minutes();
        AgendaRow row = row(view, first);

        field(IntegerField.class, "Minutes", row).setValue(25);
        field(TextField.class, "Presenter", row).setValue("Opal Ives");

        AgendaItemView saved = meetings.item(meeting, ref(first));
        assertThat(saved.minutes()).isEqualTo(25);
        assertThat(saved.presenter()).isEqualTo("Opal Ives");
        assertThat(textOf(view)).contains(Wording.minutes(before + 15));
    }

    @Test
    void showsAConflictWhenSomebodyElseChangedTheAgenda() {
        AgendaEditorView view = open();
        int before = place(second);
        signIn.as("chair", () -> agendas.schedule(meeting, meetings.agenda(meeting).version(), meetings.item(meeting, ref(first)).id(), null, 7));

        press(view, "Move up: " + second.number());

        assertThat(find(ConflictNotice.class, view).single().isVisible()).isTrue();
        assertThat(place(second)).isEqualTo(before);
        press("Load their version", view);
        assertThat(field(IntegerField.class, "Minutes", row(view, first)).getValue()).isEqualTo(7);
    }

    @Test
    void letsAMemberOnlyRead() {
        signIn.as("steerco");

        AgendaEditorView view = navigate(AgendaEditorView.class, Map.of("id", meeting.toString()));

        assertThat(find(Button.class, view).all()).isEmpty();
    }

    private AgendaEditorView open() {
        signIn.as("tmo");
        return navigate(AgendaEditorView.class, Map.of("id", meeting.toString()));
    }

    private AgendaRow row(AgendaEditorView view, KpiApprovalView kpi) {
        return find(AgendaRow.class, view).all().stream().filter(row -> textOf(row).contains(kpi.number())).findFirst().orElseThrow();
    }

    private int place(KpiApprovalView kpi) {
        List<UUID> subjects = meetings.agenda(meeting).items().stream().map(item -> item.topic().subject().id()).toList();
        return subjects.indexOf(kpi.id()) + 1;
    }

    private Button button(AgendaEditorView view, String label) {
        return find(Button.class, view).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void press(AgendaEditorView view, String label) {
        test(button(view, label)).click();
    }

    private static CaseRef ref(KpiApprovalView kpi) {
        return new CaseRef("kpi-approval", kpi.id());
    }
}
