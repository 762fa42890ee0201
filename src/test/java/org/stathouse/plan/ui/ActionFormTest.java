package org.stathouse.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.identity.People;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.ActionSetup;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.EditAction;
import org.stathouse.plan.NewAction;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
@ViewPackages
class ActionFormTest extends BrowserlessTest {

    @Autowired ActionPlan actionPlan;
    @Autowired ActionSetup setup;
    @Autowired PlanCatalog catalog;
    @Autowired People people;
    @Autowired Messages messages;
    @Autowired SignIn signIn;

    private final List<ConflictNotice> conflicts = new ArrayList<>();

    @BeforeEach
    void theTmoSignsIn() {
        signIn.as("tmo");
    }

    @Test
    void savesWhatWasTyped() {
        ActionView action = action();
        ActionForm form = open(action);
        description(form).setValue("Typed");
        save(form);
        assertThat(actionPlan.action(action.id()).description()).isEqualTo("Typed");
    }

    @Test
    void showsAFaultAtItsFieldAndKeepsWhatWasTyped() {
        ActionForm form = open(action());
        TextArea title = area(form, "Title");
        title.setValue("x".repeat(600));
        save(form);
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).contains("500");
        assertThat(title.getValue()).hasSize(600);
    }

    @Test
    void tellsOfAChangeBySomeoneElseAndKeepsWhatWasTyped() {
        ActionView action = action();
        ActionForm form = open(action);
        EditAction theirs = EditAction.of(action).withOwner("liaison");
        actionPlan.edit(theirs);
        description(form).setValue("Mine");
        save(form);
        assertThat(conflicts).hasSize(1);
        assertThat(description(form).getValue()).isEqualTo("Mine");
        assertThat(actionPlan.action(action.id()).description()).isNull();
    }

    @Test
    void locksWhatThePersonMayNotChange() {
        ActionView action = action();
        signIn.as("owner");
        ActionForm form = open(action);
        assertThat(area(form, "Title").isReadOnly()).isTrue();
        assertThat(description(form).isReadOnly()).isFalse();
    }

    private ActionForm open(ActionView action) {
        ActionForm form = new ActionForm(action, actionPlan.rights(action.id()), catalog, people, messages);
        form.onSave(actionPlan::edit);
        form.onConflict(conflicts::add);
        UI.getCurrent().add(form);
        return form;
    }

    private ActionView action() {
        return actionPlan.action(setup.addApproved(new NewAction(
                catalog.pillarNamed("Responsible Stewardship").orElseThrow().id(),
                null,
                "Form " + UUID.randomUUID(),
                null,
                catalog.agencyNamed("Department of Finance").orElseThrow().id(),
                Set.of(),
                "owner",
                null,
                null,
                "Proposal P-1")));
    }

    private TextArea description(ActionForm form) {
        return area(form, "Description");
    }

    private TextArea area(ActionForm form, String label) {
        return $(TextArea.class, form).withCondition(area -> label.equals(area.getLabel())).single();
    }

    private void save(ActionForm form) {
        test($(Button.class, form).withText("Save").single()).click();
    }
}
