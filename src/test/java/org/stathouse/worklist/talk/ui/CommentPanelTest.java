package org.stathouse.worklist.talk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.identity.People;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.talk.CaseComments;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.worklist.talk.ui")
class CommentPanelTest extends ViewTest {

    @Autowired
    TalkPanels panels;

    @Autowired
    CaseComments comments;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    private CaseRef subject = new CaseRef("proposal", new UUID(0, 0));

    @BeforeEach
    void submit() {
        subject = ProposalJourney.ref(new ProposalJourney(context).submitted());
    }

    @Test
    void aCommentAppearsWithTheNamesOfWhomItMentions() {
        Div panel = open("tmo");
        field(TextArea.class, "Add a comment", panel).setValue("Ask @owner first");
        press("Add comment", panel);

        assertThat(textOf(panel)).contains("@" + people.nameOf("owner")).doesNotContain("@owner");
        assertThat(field(TextArea.class, "Add a comment", panel).getValue()).isEmpty();
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        Div panel = open("tmo");
        field(TextArea.class, "Add a comment", panel).setValue("Ask @arpa first");
        press("Add comment", panel);

        assertThat(textOf(panel)).contains("may not see this case");
        assertThat(field(TextArea.class, "Add a comment", panel).getValue()).isEqualTo("Ask @arpa first");
    }

    @Test
    void itsAuthorEditsAndWithdrawsAComment() {
        Div panel = open("tmo");
        field(TextArea.class, "Add a comment", panel).setValue("Due Mai");
        press("Add comment", panel);
        press("Edit", panel);
        field(TextArea.class, "Your comment", panel).setValue("Due May");
        press("Save", panel);
        assertThat(textOf(panel)).contains("Due May", "edited");

        press("Withdraw", panel);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(textOf(panel)).contains("withdrew this comment").doesNotContain("Due May");
    }

    @Test
    void whatOthersSaidSinceOnesLastLookIsMarkedOnce() {
        open("liaison");
        signIn.as("tmo", () -> comments.add(subject, "One question"));

        assertThat(textOf(open("liaison"))).contains("New since you looked on", "wrote a comment");
        assertThat(textOf(open("liaison"))).doesNotContain("New since you looked on");
    }

    @Test
    void watchingIsSwitchedOnAndOff() {
        Div panel = open("owner");
        press("Watch this case", panel);
        assertThat(textOf(panel)).contains("You are told of comments and of every change.");

        press("Stop watching", panel);
        assertThat(textOf(panel)).contains("You are told only when somebody mentions you.");
    }

    private Div open(String person) {
        signIn.as(person);
        Div panel = panels.of(subject);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel);
        return panel;
    }
}
