package org.stathouse.raid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.raid.RaidFilter;
import org.stathouse.raid.RaidForms;
import org.stathouse.raid.RaidItemView;
import org.stathouse.raid.RaidItems;
import org.stathouse.raid.RaidOrder;
import org.stathouse.raid.RaidRegister;
import org.stathouse.raid.RaidStatus;
import org.stathouse.raid.RaidType;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.raid.ui")
class RaidViewsTest extends ViewTest {

    @Autowired RaidItems items;
    @Autowired RaidRegister register;
    @Autowired ActionRaidPanel raidPanel;
    @Autowired DependencyPanel dependencyPanel;
    @Autowired SignIn signIn;

    private PlanActions plan;
    private ActionId action = new ActionId(new UUID(0, 0));

    @BeforeEach
    void anAction() {
        plan = new PlanActions(context);
        action = plan.add();
        signIn.as("owner");
    }

    @Test
    void theRegisterShowsWhatItsAddressAsksFor() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 4, 4));
        RaidItemView closed = items.enter(RaidForms.risk(action, 1, 1));
        items.close(closed.id(), closed.version(), "Gone");
        RaidView view = open("raid?action=" + action, RaidView.class);
        assertThat(textOf(view)).contains(risk.number(), "16 Extreme", "1 item").doesNotContain(closed.number());
        assertThat(textOf(open("raid?status=any&action=" + action, RaidView.class))).contains(risk.number(), closed.number());
    }

    @Test
    void anEmptyRegisterSaysWhatToDo() {
        assertThat(textOf(open("raid?q=nothingofthiskind", RaidView.class))).contains("No item fits these filters.");
    }

    @Test
    void whoIsNotConcernedSeesNoItem() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 4, 4));
        signIn.as("arpa");
        assertThat(textOf(open("raid?action=" + action, RaidView.class))).doesNotContain(risk.number());
    }

    @Test
    void theFormNamesFaultsAtTheFieldsAndKeepsWhatWasTyped() {
        RaidFormView form = open("raid/items/new?type=risk&action=" + action, RaidFormView.class);
        TextField title = field(TextField.class, "Title", form);
        test(title).setValue("Permits come late");
        press("Save", form);
        assertThat(field(ComboBox.class, "Probability", form).isInvalid()).isTrue();
        assertThat(field(ComboBox.class, "Owner", form).isInvalid()).isTrue();
        assertThat(field(DatePicker.class, "Due", form).isInvalid()).isTrue();
        assertThat(title.getValue()).isEqualTo("Permits come late");
        assertThat(field(MultiSelectComboBox.class, "Actions", form).getValue()).hasSize(1);
    }

    @Test
    void anItemIsEditedOnItsForm() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 4, 4));
        RaidFormView form = navigate("raid/items/" + risk.id() + "/edit", RaidFormView.class);
        test(field(TextField.class, "Title", form)).setValue("Another title");
        press("Save", form);
        assertThat(register.get(risk.id()).form().title()).isEqualTo("Another title");
        assertThat(getCurrentView()).isInstanceOf(RaidItemPage.class);
    }

    @Test
    void aStaleEditShowsWhatChangedAndKeepsWhatWasTyped() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 4, 4));
        RaidFormView form = navigate("raid/items/" + risk.id() + "/edit", RaidFormView.class);
        signIn.as("tmo", () -> items.revise(risk.id(), risk.version(), RaidForms.scored(risk.form(), 5, 4)));
        test(field(TextField.class, "Title", form)).setValue("My title");
        press("Save", form);
        assertThat(textOf(form)).contains("was changed since you opened it");
        assertThat(field(TextField.class, "Title", form).getValue()).isEqualTo("My title");
        press("Load their version", form);
        assertThat(field(TextField.class, "Title", form).getValue()).isEqualTo(risk.form().title());
    }

    @Test
    void closingAsksWhatCameOfIt() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 4, 4));
        RaidItemPage page = navigate("raid/items/" + risk.id(), RaidItemPage.class);
        press("Close…", page);
        ClosingDialog dialog = find(ClosingDialog.class).single();
        press("Close item", dialog);
        assertThat(field(TextArea.class, "What came of it", dialog).isInvalid()).isTrue();
        test(field(TextArea.class, "What came of it", dialog)).setValue("It passed.");
        press("Close item", dialog);
        assertThat(register.get(risk.id()).status()).isEqualTo(RaidStatus.CLOSED);
        assertThat(textOf(page)).contains("It passed.");
    }

    @Test
    void steerCoSeesNoButtonsToChange() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 4, 4));
        signIn.as("steerco");
        RaidItemPage page = navigate("raid/items/" + risk.id(), RaidItemPage.class);
        assertThat(find(Button.class, page).all()).extracting(Button::getText).doesNotContain("Edit", "Close…");
    }

    @Test
    void theMatrixLeadsToTheRisksOfACell() {
        var pillar = plan.newPillar();
        ActionId own = plan.add(pillar, plan.liaisonsAgency(), "owner", PlanActions.START, PlanActions.END);
        RaidItemView risk = items.enter(RaidForms.risk(own, 4, 5));
        RaidMatrixView view = open("raid/matrix?pillar=" + pillar, RaidMatrixView.class);
        assertThat(textOf(view)).contains("1 open risk, 1 of them extreme", "20 Extreme", "1 risk", risk.number());
    }

    @Test
    void anActionsPageShowsItsItemsAndItsDependenciesBothWays() {
        ActionId before = plan.add();
        ActionId after = plan.add();
        signIn.as("owner");
        RaidItemView risk = items.enter(RaidForms.risk(action, 4, 5));
        items.enter(RaidForms.dependency(before, action, true));
        items.enter(RaidForms.dependency(action, after, false));
        String panel = textOf(raidPanel.of(plan.view(action)).orElseThrow());
        assertThat(panel).contains(risk.number(), String.valueOf(risk.form().title()), "New item");
        var graph = dependencyPanel.of(plan.view(action)).orElseThrow();
        assertThat(textOf(graph)).contains("Waits for", plan.view(before).title(), "Is waited for by", plan.view(after).title(), "Not agreed yet");
        String svg = find(Div.class, graph).all().stream()
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .filter(html -> html.startsWith("<svg"))
                .findFirst()
                .orElseThrow();
        assertThat(svg).contains("<title", "<desc", "plan/actions/" + before, "Agreed", "Not agreed yet");
        signIn.as("opi");
        assertThat(raidPanel.of(plan.view(action))).isEmpty();
        assertThat(dependencyPanel.of(plan.view(action))).isEmpty();
    }

    @Test
    void aCircleIsPointedOut() {
        ActionId other = plan.add();
        signIn.as("owner");
        items.enter(RaidForms.dependency(other, action, true));
        items.enter(RaidForms.dependency(action, other, true));
        assertThat(textOf(dependencyPanel.of(plan.view(action)).orElseThrow())).contains("wait for each other in a circle");
    }

    @Test
    void theAddressHoldsTheWholeFilterAndLeavesOutNonsense() {
        RaidFilter filter = new RaidFilter("late", RaidType.RISK, null, "owner", plan.championsPillar(), action, UUID.randomUUID(), true, 15, true);
        RegisterPlace place = new RegisterPlace(filter, RaidOrder.SCORE);
        assertThat(RegisterPlace.of(place.query())).isEqualTo(place);
        assertThat(RegisterPlace.START.address()).isEqualTo("raid");
        assertThat(RegisterPlace.of(QueryParameters.simple(Map.of("type", "wish", "action", "x", "score", "many")))).isEqualTo(RegisterPlace.START);
    }

    /** Opens an address with its query. */
    private <V extends Component> V open(String address, Class<V> type) {
        int query = address.indexOf('?');
        UI.getCurrent().navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        return type.cast(getCurrentView());
    }
}
