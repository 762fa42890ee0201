package org.stathouse.stat.outside.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.outside.OutsideSystemView;
import org.stathouse.stat.outside.RegisteredSystems;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** The pages of outside systems. */
@IntegrationTest
class OutsideSystemViewsTest extends ViewTest {

    @Autowired RegisteredSystems systems;
    @Autowired SignIn signIn;

    @Test
    @SuppressWarnings("unchecked")
    void aKeyIsShownOnceWhenASystemIsRegistered() {
        UUID own = new StatFixture(context).stat();
        signIn.as("admin");
        UI.getCurrent().navigate(OutsideSystemListView.SYSTEMS + "/new");
        OutsideSystemPage view = (OutsideSystemPage) getCurrentView();
        String name = "311 " + UUID.randomUUID();
        field(TextField.class, "Name", view).setValue(name);
        ComboBox<StatSummary> stat = field(ComboBox.class, "Stat", view);
        stat.setValue(stat.getListDataView().getItems().filter(one -> one.id().equals(own)).findFirst().orElseThrow());
        field(Checkbox.class, "May report figures of this Stat’s measures", view).setValue(true);
        press("Register and make a key", view);
        String key = field(TextField.class, "The key", view).getValue();
        assertThat(key).startsWith("stathouse_");
        press("I have stored it", view);
        assertThat(find(TextField.class, view).all()).noneMatch(field -> field.getValue().equals(key));
        OutsideSystemView registered = systems.list().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        navigate(OutsideSystemListView.class);
        assertThat(textOf(getCurrentView().getElement().getComponent().orElseThrow())).contains(name, "Key in use");
        assertThat(registered.form().mayOpenItems()).isFalse();
    }
}
