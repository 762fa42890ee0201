package org.stathouse.steerco.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.performance.KpiApprovalView;
import org.stathouse.performance.KpiProposal;
import org.stathouse.performance.KpiProposals;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.SteerCoMeetings;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.ItemState;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.Vote;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** What is recorded in the meeting room, on one screen. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.steerco.ui")
class LiveViewTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    MeetingRoom room;

    private SteerCoMeetings meetings;
    private KpiProposals proposals;

    @BeforeEach
    void prepare() {
        meetings = new SteerCoMeetings(context);
        proposals = new KpiProposals(context);
    }

    @Test
    void recordsADecisionByVoteOfEachMember() {
        KpiApprovalView kpi = topic();
        UUID meeting = meetings.inSession();
        LiveItem item = open(meeting, kpi);

        choose(item, "APPROVE");
        field(TextArea.class, "Reason", item).setValue("Measured well.");
        field(RadioButtonGroup.class, "Vote", item).setValue(false);
        press("All for", item);
        press("Record the decision", item);

        AgendaItemView recorded = meetings.item(meeting, ref(kpi));
        assertThat(recorded.state()).isEqualTo(ItemState.DECIDED);
        assertThat(recorded.motions().getLast().consensus()).isFalse();
        assertThat(recorded.motions().getLast().count(Vote.AGAINST)).isZero();
        assertThat(recorded.decisionNumber()).startsWith("SC-");
    }

    @Test
    void namesWhatIsMissingAndKeepsWhatWasTyped() {
        KpiApprovalView kpi = topic();
        UUID meeting = meetings.inSession();
        LiveItem item = open(meeting, kpi);

        field(TextArea.class, "Reason", item).setValue("Measured well.");
        press("Add a condition", item);
        field(TextField.class, "Task", item).setValue("Publish the figures");
        press("Record the decision", item);

        assertThat(textOf(find(FaultSummary.class, item).all().getFirst())).contains("Decision", "Owner", "Due", "Evidence");
        assertThat(field(TextArea.class, "Reason", item).getValue()).isEqualTo("Measured well.");
        assertThat(field(TextField.class, "Task", item).getValue()).isEqualTo("Publish the figures");
        assertThat(meetings.item(meeting, ref(kpi)).state()).isEqualTo(ItemState.WAITING);
    }

    @Test
    void takesNoVoteWithoutAQuorumAndSaysHowManyAreNeeded() {
        KpiApprovalView kpi = topic();
        UUID meeting = meetings.started();

        LiveItem item = open(meeting, kpi);

        assertThat(find(Button.class, item).withText("Record the decision").single().isEnabled()).isFalse();
        assertThat(textOf(item)).contains("No quorum: 0 of");
    }

    @Test
    void givesARecusedMemberNoVoteToFillIn() {
        KpiApprovalView kpi = topic();
        UUID meeting = meetings.inSession();
        AgendaItemView before = meetings.item(meeting, ref(kpi));
        signIn.as("tmo", () -> room.recuse(meeting, before.id(), before.version(), meetings.seat(meeting, "budget").memberId(), "Runs the register."));

        LiveItem item = open(meeting, kpi);
        field(RadioButtonGroup.class, "Vote", item).setValue(false);

        assertThat(voteLabels(item)).noneMatch(label -> label.startsWith("Bruno Dietz"));
        assertThat(voteLabels(item)).anyMatch(label -> label.startsWith("Charles Airey"));
        assertThat(textOf(item)).contains("takes no part: Runs the register.");
    }

    @Test
    void keepsWhatWasTypedWhileAnotherItemIsLookedAt() {
        KpiApprovalView one = topic();
        KpiApprovalView other = topic();
        UUID meeting = meetings.inSession();
        LiveItem item = open(meeting, one);
        field(TextArea.class, "Reason", item).setValue("Half a sentence");

        LiveView view = (LiveView) getCurrentView();
        show(view, other);
        show(view, one);

        assertThat(field(TextArea.class, "Reason", find(LiveItem.class, view).single()).getValue()).isEqualTo("Half a sentence");
    }

    @Test
    void showsAConflictAndKeepsTheFieldsWhenSomebodyElseRecordedFirst() {
        KpiApprovalView kpi = topic();
        UUID meeting = meetings.inSession();
        LiveItem item = open(meeting, kpi);
        choose(item, "APPROVE");
        field(TextArea.class, "Reason", item).setValue("Mine");
        AgendaItemView before = meetings.item(meeting, ref(kpi));
        signIn.as("chair", () -> room.note(meeting, before.id(), before.version(), "Theirs"));

        press("Record the decision", item);

        assertThat(textOf(find(ConflictNotice.class, item).single())).contains("Theirs");
        assertThat(field(TextArea.class, "Reason", item).getValue()).isEqualTo("Mine");
        assertThat(meetings.item(meeting, ref(kpi)).state()).isEqualTo(ItemState.NOTED);
    }

    @Test
    void goesOnToTheNextOpenItemOnceOneIsDecided() {
        KpiApprovalView kpi = topic();
        UUID meeting = meetings.inSession();
        LiveItem item = open(meeting, kpi);

        choose(item, "DECLINE");
        field(TextArea.class, "Reason", item).setValue("Measured elsewhere.");
        press("Record the decision", item);

        LiveView view = (LiveView) getCurrentView();
        boolean open = meetings.agenda(meeting).items().stream().anyMatch(one -> !AgendaParts.isDone(one));
        assertThat(find(LiveItem.class, view).single() != item).isEqualTo(open);
    }

    @Test
    void offersNothingToRecordToAMemberWhoWatches() {
        KpiApprovalView kpi = topic();
        UUID meeting = meetings.inSession();
        signIn.as("steerco");

        LiveView view = navigate(LiveView.class, Map.of("id", meeting.toString()));
        show(view, kpi);

        assertThat(find(Button.class, view).withText("Record the decision").all()).isEmpty();
        assertThat(textOf(view)).contains("Quorum");
    }

    private KpiApprovalView topic() {
        KpiProposal proposal = KpiProposals.newKpi();
        return proposals.propose(proposal);
    }

    private LiveItem open(UUID meeting, KpiApprovalView kpi) {
        signIn.as("tmo");
        LiveView view = navigate(LiveView.class, Map.of("id", meeting.toString()));
        show(view, kpi);
        return find(LiveItem.class, view).single();
    }

    private void show(LiveView view, KpiApprovalView kpi) {
        NativeButton entry = find(NativeButton.class, view).all().stream()
                .filter(button -> textOf(button).contains(String.valueOf(kpi.proposal().title())))
                .findFirst()
                .orElseThrow();
        test(entry).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(LiveItem item, String outcome) {
        RadioButtonGroup<OutcomeOption> decision = field(RadioButtonGroup.class, "Decision", item);
        decision.setValue(decision.getListDataView().getItems().filter(option -> option.key().equals(outcome)).findFirst().orElseThrow());
    }

    private List<String> voteLabels(LiveItem item) {
        return find(RadioButtonGroup.class, item).all().stream().map(group -> String.valueOf(group.getLabel())).toList();
    }

    private static CaseRef ref(KpiApprovalView kpi) {
        return new CaseRef("kpi-approval", kpi.id());
    }
}
