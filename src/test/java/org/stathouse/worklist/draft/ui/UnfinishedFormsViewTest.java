package org.stathouse.worklist.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.FormDraft;
import org.stathouse.worklist.draft.FormDrafts;
import org.stathouse.worklist.draft.SaveDraft;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.worklist.draft.ui")
class UnfinishedFormsViewTest extends ViewTest {

    @Autowired
    FormDrafts drafts;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void arrive() {
        signIn.as("owner");
    }

    @Test
    void saysWhatItIsWhichCaseItConcernsAndWhenItWasTyped() {
        begin("charter", Map.of("purpose", List.of("Answer in two days")));

        UnfinishedFormsView view = open();

        assertThat(textOf(view)).contains("Write the charter", "P-7 · Shade", "Last typed Mar 1, 2027, 10:00 AM EST");
        assertThat(find(Anchor.class, view).all()).extracting(Anchor::getHref).contains("tasks/charter");
    }

    @Test
    void showsWhatWasTypedSoThatItCanBeCopiedOnceItsFormIsGone() {
        begin("charter", Map.of(
                "purpose", List.of("Answer in two days"),
                "public", List.of("true"),
                "end-date", List.of("2028-02-29"),
                "milestone#", List.of("2"),
                "milestone[1].title", List.of("Desk open")));

        String text = textOf(open());

        assertThat(text).contains("Answer in two days", "Yes", "Feb 29, 2028", "Milestone 2, title", "Desk open").doesNotContain("milestone#");
    }

    @Test
    void discardsADraftAfterAskingAndSaysThenThatThereIsNone() {
        begin("charter", Map.of("purpose", List.of("A thought")));
        UnfinishedFormsView view = open();

        press("Discard", view);
        assertThat(drafts.count()).isEqualTo(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(drafts.count()).isZero();
        assertThat(textOf(view)).contains("You have no unfinished forms.");
    }

    @Test
    void leavesADraftThatWasTypedOnMeanwhileAndSaysSo() {
        FormDraft begun = begin("charter", Map.of("purpose", List.of("A thought")));
        UnfinishedFormsView view = open();
        drafts.save(begun.id(), begun.version(), typed("charter", Map.of("purpose", List.of("A better thought"))));

        press("Discard", view);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(textOf(view)).contains("Nothing was overwritten", "A better thought");
        assertThat(drafts.get(begun.id()).fields()).containsEntry("purpose", List.of("A better thought"));
    }

    @Test
    void namesTheFormInTheNameOfEachButton() {
        begin("charter", Map.of("purpose", List.of("A thought")));

        assertThat(find(Button.class, open()).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .containsExactly("Continue: Write the charter, P-7 · Shade", "Discard: Write the charter, P-7 · Shade");
    }

    @Test
    void showsMoreOnlyWhenAskedTo() {
        for (int i = 0; i < 23; i++) {
            begin("form-" + i, Map.of("purpose", List.of("Thought " + i)));
        }
        UnfinishedFormsView view = open();
        assertThat(items(view)).hasSize(20);

        press("Show more", view);

        assertThat(items(view)).hasSize(23);
        assertThat(find(Button.class, view).withText("Show more").all()).isEmpty();
    }

    @Test
    void showsNobodyElsesForms() {
        begin("charter", Map.of("purpose", List.of("Of the owner")));
        signIn.as("admin");

        assertThat(textOf(open())).doesNotContain("Of the owner");
    }

    @Test
    void theLinkToThemSaysHowManyThereAreAndIsNotShownWithoutAny() {
        assertThat(new UnfinishedFormsLink(drafts).isVisible()).isFalse();

        begin("charter", Map.of("purpose", List.of("A thought")));

        assertThat(new UnfinishedFormsLink(drafts).getText()).isEqualTo("1 unfinished form");
        begin("work-plan", Map.of("purpose", List.of("A thought")));
        assertThat(new UnfinishedFormsLink(drafts)).satisfies(link -> {
            assertThat(link.isVisible()).isTrue();
            assertThat(link.getText()).isEqualTo("2 unfinished forms");
        });
    }

    private FormDraft begin(String about, Map<String, List<String>> fields) {
        return drafts.begin(typed(about, fields));
    }

    private static SaveDraft typed(String about, Map<String, List<String>> fields) {
        return new SaveDraft(new DraftPlace("test/unfinished", about), "Write the charter", "P-7 · Shade", "tasks/" + about, fields);
    }

    private List<ListItem> items(UnfinishedFormsView view) {
        return find(ListItem.class, find(UnorderedList.class, view).all().getFirst()).all();
    }

    private UnfinishedFormsView open() {
        return navigate(UnfinishedFormsView.class);
    }
}
