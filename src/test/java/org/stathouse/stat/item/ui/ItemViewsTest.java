package org.stathouse.stat.item.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.EvidenceKind;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.stat.item.AnswerItem;
import org.stathouse.stat.item.ChairDecision;
import org.stathouse.stat.item.DecideItem;
import org.stathouse.stat.item.EscalateItem;
import org.stathouse.stat.item.StatItems;
import org.stathouse.stat.item.VerifyAnswer;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.ui.TaskForm;

/** What people see of items, and the forms by which they answer, judge and decide them. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.stat")
class ItemViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    TaskDesk desk;

    @Autowired
    List<TaskForm> forms;

    @Autowired
    ItemsPanel panel;

    @Autowired
    Stats stats;

    private StatItems items;
    private UUID stat;
    private @Nullable Object handedIn;

    @BeforeEach
    void openAStat() {
        items = new StatItems(context);
        stat = new StatFixture(context).stat();
    }

    @ParameterizedTest
    @EnumSource(DeliverableType.class)
    void asksForExactlyTheEvidenceOfTheType(DeliverableType type) {
        UUID item = items.issued(stat, items.item(StatItems.OWNER, 5, type, null)).getFirst();

        Component form = form("owner", item, "stat/answer-item");

        assertThat(required(form, TextArea.class)).isEqualTo(type.required().contains(EvidenceKind.TEXT));
        assertThat(required(form, TextField.class)).isEqualTo(type.required().contains(EvidenceKind.LINK));
        assertThat(required(form, DatePicker.class)).isEqualTo(type.required().contains(EvidenceKind.MEETING_DATE));
        assertThat(textOf(form).contains("File (required)")).isEqualTo(type.required().contains(EvidenceKind.FILE));
        assertThat(textOf(form)).contains(type.asks());
    }

    @Test
    void handsInWhatTheOwnerEntered() {
        UUID item = items.issued(stat, items.item(StatItems.OWNER, 5, DeliverableType.NEW_WORKGROUP, null)).getFirst();
        Component form = form("owner", item, "stat/answer-item");

        field(TextArea.class, "What was done", form).setValue("Six people of two agencies");
        field(TextField.class, "Link", form).setValue("https://city.example/group");
        press("Hand in the answer", form);

        assertThat(handedIn).isEqualTo(new AnswerItem("Six people of two agencies", "https://city.example/group", null));
    }

    @Test
    void showsWhatAnAnswerLacksAtItsFieldsAndKeepsTheRest() {
        UUID item = items.issued(stat, items.item(StatItems.OWNER, 5, DeliverableType.NEW_WORKGROUP, null)).getFirst();
        Component form = form("owner", item, "stat/answer-item", command -> {
            throw new BusinessRuleViolation(Fault.at("link", "shared.required"));
        });

        field(TextArea.class, "What was done", form).setValue("Six people");
        press("Hand in the answer", form);

        assertThat(field(TextField.class, "Link", form).isInvalid()).isTrue();
        assertThat(field(TextArea.class, "What was done", form).getValue()).isEqualTo("Six people");
    }

    @Test
    void givesAnAnswerThatCameBackToItsOwnerWithTheReason() {
        UUID item = items.issued(stat, 5);
        items.answer(item);
        items.verify(item, false);

        Component form = form("owner", item, "stat/answer-item");

        assertThat(textOf(form)).contains("The analyst sent the answer back: Which lights?");
        assertThat(field(TextArea.class, "What was done", form).getValue()).isEqualTo("All lights burn again.");
    }

    @Test
    void showsTheEvidenceToTheAnalystAndAsksForAReasonOnlyToSendItBack() {
        UUID item = items.issued(stat, 5);
        items.answer(item);
        Component form = form("analyst", item, "stat/verify-answer");

        assertThat(textOf(form)).contains("All lights burn again.", "Handed in by Olive Owens");
        assertThat(find(TextArea.class, form).all()).isEmpty();
        choose(form, "Does it show that the item is done?", false);
        field(TextArea.class, "What is missing", form).setValue("Which street?");
        press("Record it", form);

        assertThat(handedIn).isEqualTo(new VerifyAnswer(false, "Which street?"));
    }

    @Test
    void asksTheAnalystWhetherAnOverdueItemGoesUp() {
        UUID item = items.issued(stat, 5);
        items.passTo(item, 6, LocalTime.of(10, 0));

        Component form = form("analyst", item, "stat/escalate-item");
        choose(form, "Does it go up?", true);
        field(TextArea.class, "Note", form).setValue("Called twice");
        press("Record it", form);

        assertThat(handedIn).isEqualTo(new EscalateItem(true, "Called twice"));
    }

    @Test
    void asksTheChairForWhatEachDecisionNeedsAndNoMore() {
        UUID item = items.issued(stat, 5);
        items.passTo(item, 6, LocalTime.of(10, 0));
        items.complete("analyst", item, "stat/escalate-item", new EscalateItem(true, "Called twice"));
        items.complete("deputy", item, "stat/take-up-item", new EscalateItem(true, "No crew"));
        Component form = form("statchair", item, "stat/decide-item");

        choose(form, "Decision", ChairDecision.EXTEND);
        assertThat(find(ComboBox.class, form).all()).isEmpty();
        field(TextArea.class, "Revised plan", form);
        choose(form, "Decision", ChairDecision.TIGER_TEAM);
        assertThat(find(DatePicker.class, form).all()).isEmpty();
        setPerson(form, "Lead of the Tiger Team", "crew");
        field(TextArea.class, "What the team is to bring about", form).setValue("Light in every street");
        field(TextArea.class, "Reason", form).setValue("Nobody can alone");
        press("Record the decision", form);

        assertThat(handedIn).isEqualTo(new DecideItem(ChairDecision.TIGER_TEAM, "Nobody can alone", null, null, "crew", "Light in every street"));
    }

    @Test
    void listsWhatAStatHasOpenAndReadsItsFiltersFromTheAddress() {
        UUID item = items.issued(stat, 5);
        UUID closed = items.issued(stat, 5);
        items.close(closed);
        signIn.as("analyst");

        list(Map.of("stat", stat.toString()));
        assertThat(textOf(getView())).contains("1 item", items.page(item).item().number()).doesNotContain(items.page(closed).item().number());
        list(Map.of("stat", stat.toString(), "status", "all", "color", "green"));

        assertThat(textOf(getView())).contains("1 item", items.page(closed).item().number(), "Green: closed with evidence");
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysThatNothingMatchesAndOffersAll() {
        UUID item = items.issued(stat, 5);
        signIn.as("analyst");
        list(Map.of("stat", stat.toString()));

        MultiSelectComboBox<ItemColor> colors = field(MultiSelectComboBox.class, "Color", getView());
        colors.setValue(Set.of(ItemColor.RED));

        assertThat(textOf(getView())).contains("No item matches these filters.").doesNotContain(items.page(item).item().number());
    }

    @Test
    void leadsAnOwnerStraightToTheAnswerOfAnItem() {
        String owner = items.account(Set.of(Grant.of(Role.ACTION_OWNER)));
        UUID item = items.issued(stat, items.toDo(owner, 3)).getFirst();
        signIn.as(owner);

        MyItemsView view = navigate(MyItemsView.class);

        String task = items.openTask(item, "stat/answer-item").id();
        assertThat(find(Anchor.class, view).all()).extracting(Anchor::getHref).contains("tasks/" + task);
        assertThat(textOf(view)).contains("Fix the street lights", "in 3 working days", "White: not due");
    }

    @Test
    void saysToWhomNothingIsOpen() {
        signIn.as(items.account(Set.of(Grant.of(Role.ACTION_OWNER))));

        assertThat(textOf(navigate(MyItemsView.class))).contains("Nothing is open with you.");
    }

    @Test
    void explainsTheColorAndWhereTheItemStands() {
        UUID item = items.issued(stat, 5);
        items.passTo(item, 1, LocalTime.of(10, 0));
        signIn.as("analyst");

        ItemPageView view = navigate(ItemPageView.class, Map.of("id", item.toString()));

        assertThat(textOf(view)).contains("Red means overdue or not received", "has passed and nothing that shows it done has been received", "It is with its owner");
    }

    @Test
    void passesAnItemOnAndKeepsTheChainOfOwners() {
        UUID item = items.issued(stat, 5);
        signIn.as("analyst");
        ItemPageView view = navigate(ItemPageView.class, Map.of("id", item.toString()));

        press("Pass on", view);
        Dialog dialog = find(ReassignDialog.class).single();
        setPerson(dialog, "New owner", "crew");
        field(TextArea.class, "Reason", dialog).setValue("On leave");
        press("Pass it on", dialog);

        assertThat(items.page(item).item().owner()).isEqualTo("crew");
        assertThat(textOf(view)).contains("Olive Owens until", "On leave", "Cruz Whitlock now");
    }

    @Test
    void namesWhatARequestForMoreTimeLacks() {
        UUID item = items.issued(stat, 5);
        signIn.as("owner");
        ItemPageView view = navigate(ItemPageView.class, Map.of("id", item.toString()));

        press("Ask for an extension", view);
        Dialog dialog = find(ExtensionDialog.class).single();
        press("Ask for the extension", dialog);

        assertThat(field(TextArea.class, "Revised plan", dialog).isInvalid()).isTrue();
        assertThat(field(DatePicker.class, "New last day", dialog).isInvalid()).isTrue();
    }

    @Test
    void offersAWatcherNoStep() {
        UUID item = items.issued(stat, 5);
        signIn.as("reviewer");
        ItemPageView view = navigate(ItemPageView.class, Map.of("id", item.toString()));

        assertThat(find(Button.class, view).withText("Ask for an extension").all()).isEmpty();
        assertThat(find(Button.class, view).withText("Withdraw").all()).isEmpty();
    }

    @Test
    void showsTheOpenItemsOfAStatByColor() {
        UUID item = items.issued(stat, 5);
        items.issued(stat, 9);
        items.passTo(item, 1, LocalTime.of(10, 0));
        signIn.as("analyst");

        String text = textOf(panel.of(stats.get(stat)).orElseThrow());

        assertThat(text).contains("Red: overdue or not received", "White: not due");
        assertThat(text.indexOf("Red")).isLessThan(text.indexOf("White"));
    }

    private void list(Map<String, String> filters) {
        UI.getCurrent().navigate("stat/items", QueryParameters.simple(filters));
    }

    private Component form(String username, UUID item, String key) {
        return form(username, item, key, command -> handedIn = command);
    }

    private Component form(String username, UUID item, String key, TaskForm.Submission submission) {
        String task = items.openTask(item, key).id();
        signIn.as(username);
        TaskForm form = forms.stream().filter(one -> one.formKey().equals(key)).findFirst().orElseThrow();
        Component opened = form.open(desk.open(task), submission);
        UI.getCurrent().add(opened);
        return opened;
    }

    private <F extends Component & HasValue<?, ?>> boolean required(Component form, Class<F> type) {
        return find(type, form).all().stream().anyMatch(HasValue::isRequiredIndicatorVisible);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(Component form, String label, T value) {
        field(RadioButtonGroup.class, label, form).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private void setPerson(Component form, String label, String username) {
        ComboBox<Person> box = field(ComboBox.class, label, form);
        box.setValue(box.getListDataView().getItems().filter(person -> person.username().equals(username)).findFirst().orElseThrow());
    }

    private Component getView() {
        return (Component) getCurrentView();
    }
}
