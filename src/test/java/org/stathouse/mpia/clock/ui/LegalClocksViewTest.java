package org.stathouse.mpia.clock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.exemption.ExemptionLog;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** The page of the clocks, and what the page of a request shows of clocks, extensions and exemptions. */
@IntegrationTest
class LegalClocksViewTest extends ViewTest {

    @Autowired
    private RequestBook requests;

    @Autowired
    private ExemptionLog log;

    @Autowired
    private SignIn signIn;

    @Test
    void spellsOutWhatAReceiptGives() {
        Component page = open("clerk", "records-desk/clocks?received=2027-02-05");

        assertThat(textOf(page))
                .contains("Feb 23, 2027", "Feb 22, 2027", "Lincoln’s Birthday: the City works, but it is a legal holiday", "GP §4-203(b)(2)");
    }

    @Test
    void saysWhichPoliciesAreSettingsAndHowSureTheyAre() {
        assertThat(textOf(open("clerk", "records-desk/clocks"))).contains("50 days (setting)", "General knowledge", "Partly read", "Nothing");
    }

    @Test
    void showsAWrongSettingAtItsField() {
        Component page = open("records", "records-desk/clocks");
        field(IntegerField.class, "Most days by consent", page).setValue(0);
        press("Save the settings", page);

        assertThat(field(IntegerField.class, "Most days by consent", page).isInvalid()).isTrue();
    }

    @Test
    void showsTheDatesOfARequestWithWhatIsLeft() {
        UUID request = new RecordsFixture(context).request();

        assertThat(textOf(open("clerk", requests.get(request).path())))
                .contains("Legal dates", "Ten-day letter", "Mar 15, 2027", "in 14 days", "Waiting for the requester moves no date");
    }

    @Test
    void asksForMoreTimeAndWritesTheAnswerDown() {
        UUID request = new RecordsFixture(context).request();
        Component page = open("clerk", requests.get(request).path());
        press("Ask for more time", page);
        Dialog ask = find(Dialog.class).single();
        field(IntegerField.class, "How many days more", ask).setValue(10);
        field(TextArea.class, "Reason", ask).setValue("The archive is moving");
        press("Draft the letter", ask);

        press("Write down the answer", view());
        Dialog answer = find(Dialog.class).single();
        RadioButtonGroup<Boolean> agreed = agreement(answer);
        agreed.setValue(true);
        field(TextField.class, "Where the answer stands", answer).setValue("Signed letter in the file");
        press("Write it down", answer);

        assertThat(textOf(view())).contains("Grant or deny moved from Mar 31, 2027 to Apr 12, 2027");
    }

    @Test
    void asksForTheReasonsOfPartFourOnlyThere() {
        UUID request = new RecordsFixture(context).request();
        Component page = open("clerk", requests.get(request).path());
        press("Enter an exemption", page);
        Dialog dialog = find(Dialog.class).single();
        press("Enter", dialog);

        assertThat(find(TextArea.class, dialog).all()).extracting(TextArea::getLabel).containsExactly("Records", "Why the exemption applies");
        assertThat(log.log(request)).isEmpty();
    }

    @Test
    void showsTheCatalogueToLawWithWhatIsOff() {
        assertThat(textOf(open("law", "records-desk/exemptions"))).contains("§4-344", "§4-306", "Off", "Switch on", "intra-agency memoranda");
    }

    @Test
    void letsTheClerkOnlyReadTheCatalogue() {
        assertThat(textOf(open("clerk", "records-desk/exemptions"))).contains("§4-344").doesNotContain("Switch on");
    }

    @Test
    void showsEachAgencysContact() {
        String agency = new RecordsFixture(context).agency().name();

        assertThat(textOf(open("records", "records-desk/contacts"))).contains(agency, "Name a contact");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> agreement(Component dialog) {
        return find(RadioButtonGroup.class, dialog).single();
    }

    private Component open(String username, String path) {
        signIn.as(username);
        String[] parts = path.split("\\?");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
        return view();
    }

    private Component view() {
        return (Component) getCurrentView();
    }
}
