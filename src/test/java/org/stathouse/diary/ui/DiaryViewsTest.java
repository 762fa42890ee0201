package org.stathouse.diary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery.Whose;
import org.stathouse.diary.Feeds;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Shortcuts;
import org.stathouse.shared.ui.ShownOnce;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.TaskRow;

/** The diary as month, week and agenda, and the page on which people make their feeds. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.diary.ui")
class DiaryViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    Feeds feeds;

    private final String name = "View " + UUID.randomUUID();
    private TaskRow task;
    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void aTaskThatIsDue() {
        ProposalJourney journey = new ProposalJourney(context);
        task = journey.openTask("owner", journey.inSetUp(), "intake/charter");
        due = Objects.requireNonNull(task.dueAt()).atZone(ZoneId.of("America/New_York")).toLocalDate();
        signIn.as("owner");
    }

    @AfterEach
    void revokeOwn() {
        signIn.as("owner", () -> feeds.mine().stream().filter(feed -> feed.name().startsWith(name)).forEach(feed -> feeds.revoke(feed.id(), feed.version())));
    }

    @Test
    void theMonthIsATableOfWholeWeeksThatHoldsEachDateAtItsDay() {
        DiaryView view = diary("view=month&on=" + due);

        NativeTable table = find(NativeTable.class, view).single();
        assertThat(find(NativeTableHeaderCell.class, table).all()).hasSize(7).allSatisfy(head -> assertThat(head.getElement().getAttribute("scope")).isEqualTo("col"));
        List<NativeTableCell> days = find(NativeTableCell.class, table).all();
        assertThat(days.size() % 7).isZero();
        assertThat(days.size()).isBetween(28, 42);
        assertThat(cellOf(days, due)).satisfies(cell -> assertThat(links(cell)).contains("tasks/" + task.id()));
    }

    @Test
    void theWeekTellsMoreOfEachDate() {
        DiaryView view = diary("view=week&on=" + due);

        assertThat(find(NativeTableCell.class, view).all()).hasSize(7);
        assertThat(links(view)).contains("tasks/" + task.id());
        assertThat(textOf(view)).contains("Due by", "Tasks");
    }

    @Test
    void theAgendaListsThirtyDaysUnderTheNamesOfTheDays() {
        DiaryView view = diary("view=agenda&on=" + due);

        assertThat(find(NativeTable.class, view).all()).isEmpty();
        assertThat(find(H3.class, view).all()).extracting(H3::getText).first().asString().contains(String.valueOf(due.getYear()));
        assertThat(links(view)).contains("tasks/" + task.id());
        assertThat(links(diary("view=agenda&on=" + due.plusDays(1)))).doesNotContain("tasks/" + task.id());
    }

    @Test
    void aPhoneListsTheDaysByTheirNamesAndLeavesTheEmptyOnesOut() {
        DiaryView view = diary("view=month&on=" + due);

        List<NativeTableCell> days = find(NativeTableCell.class, view).all();
        assertThat(days).allSatisfy(day -> assertThat(textOf(day)).containsPattern("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, "));
        assertThat(cellOf(days, due).hasClassName("diary-empty")).isFalse();
        assertThat(days).filteredOn(day -> links(day).isEmpty()).isNotEmpty().allSatisfy(day -> assertThat(day.hasClassName("diary-empty")).isTrue());
    }

    @Test
    void whatIsChosenStandsInTheAddressAndComesBackFromIt() {
        DiaryView view = diary("on=" + due);

        press("Agenda", view);
        test(whose(shown())).selectItem("All I may see");

        assertThat(address()).containsEntry("view", List.of("agenda")).containsEntry("whose", List.of("all")).containsEntry("on", List.of(due.toString()));
        DiaryView again = diary(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString());
        assertThat(whose(again).getValue()).isEqualTo(Whose.ALL);
        assertThat(find(NativeTable.class, again).all()).isEmpty();
    }

    @Test
    void onlyTheChosenKindsAreShown() {
        DiaryView view = diary("view=agenda&on=%s&kinds=raid".formatted(due));

        assertThat(links(view)).doesNotContain("tasks/" + task.id());
        assertThat(kinds(view).getValue()).extracting(DiaryKind::code).containsExactly("raid");
        assertThat(links(diary("view=agenda&on=%s&kinds=raid,tasks".formatted(due)))).contains("tasks/" + task.id());
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        DiaryView view = diary("view=year&on=tomorrow&kinds=moons&whose=nobody");

        assertThat(textOf(find(H2.class, view).single())).isEqualTo("March 2027");
        assertThat(whose(view).getValue()).isEqualTo(Whose.MINE);
        assertThat(kinds(view).getValue()).hasSize(feedKinds(view));
    }

    @Test
    void theButtonsLeadToTheMonthBeforeTheNextOneAndToday() {
        diary("on=2027-01-31");

        press("Later");
        assertThat(address()).containsEntry("on", List.of("2027-02-01"));
        press("Earlier");
        assertThat(address()).containsEntry("on", List.of("2027-01-01"));
        press("Today", shown());
        assertThat(address()).containsEntry("on", List.of("2027-03-01"));
    }

    @Test
    void saysWhichLayoutIsShownToThoseWhoDoNotSeeIt() {
        DiaryView view = diary("view=week");

        assertThat(find(Button.class, view).withText("Week").single().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(find(Button.class, view).withText("Month").single().getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(find(Shortcuts.class, view).all()).isNotEmpty();
    }

    @Test
    void aTimeWithoutDatesSaysSoAndWhatToDo() {
        DiaryView view = diary("view=week&on=1999-06-01");

        assertThat(textOf(find(EmptyState.class, view).single())).contains("Nothing stands in this time.", "Choose another time");
    }

    @Test
    void aFeedsAddressIsShownOnceAndInNoList() {
        FeedListView view = navigate(FeedListView.class);
        press("New feed", view);
        FeedDialog dialog = find(FeedDialog.class).single();
        press("Make the feed", dialog);
        assertThat(textOf(dialog)).contains("This is required.");
        field(TextField.class, "Name", dialog).setValue(name);
        press("Make the feed", dialog);

        assertThat(textOf(find(ShownOnce.class, view).single())).contains("It is shown this once");
        assertThat(textOf(view)).contains(name, "Not since Mar 1, 2027");
        diary("view=week");
        assertThat(find(ShownOnce.class, navigate(FeedListView.class)).all()).isEmpty();
    }

    @Test
    void aFeedIsRevokedAfterAskingByAButtonThatNamesIt() {
        FeedListView view = navigate(FeedListView.class);
        press("New feed", view);
        FeedDialog dialog = find(FeedDialog.class).single();
        field(TextField.class, "Name", dialog).setValue(name);
        press("Make the feed", dialog);

        press("Revoke: " + name);
        assertThat(feeds.mine()).extracting(feed -> feed.name()).contains(name);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(feeds.mine()).extracting(feed -> feed.name()).doesNotContain(name);
        assertThat(find(ShownOnce.class, view).all()).isEmpty();
    }

    private DiaryView diary(String query) {
        UI.getCurrent().navigate(DiaryView.class, QueryParameters.fromString(query));
        return shown();
    }

    private DiaryView shown() {
        return (DiaryView) getCurrentView();
    }

    private static Map<String, List<String>> address() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters();
    }

    private int feedKinds(DiaryView view) {
        return (int) kinds(view).getListDataView().getItems().count();
    }

    private static NativeTableCell cellOf(List<NativeTableCell> days, LocalDate day) {
        String name = DateTimeFormatter.ofPattern("EEEE, MMM d, uuuu", Locale.US).format(day);
        return days.stream().filter(cell -> textOf(cell).contains(name)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Whose> whose(DiaryView view) {
        return find(RadioButtonGroup.class, view).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DiaryKind> kinds(DiaryView view) {
        return find(CheckboxGroup.class, view).single();
    }

    /** Presses the button of that accessible name. */
    private void press(String label) {
        test(find(Button.class).all().stream().filter(button -> button.getAriaLabel().filter(label::equals).isPresent()).findFirst().orElseThrow()).click();
    }

    private List<String> links(Component within) {
        return find(Anchor.class, within).all().stream().map(Anchor::getHref).toList();
    }
}
