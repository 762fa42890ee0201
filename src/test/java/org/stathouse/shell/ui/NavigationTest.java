package org.stathouse.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

@IntegrationTest
@ViewPackages(packages = {"org.stathouse.shell.ui", "org.stathouse.identity.ui", "org.stathouse.search.ui"})
class NavigationTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Test
    void anAdministratorIsLedToTheAccounts() {
        signIn.as("admin");

        assertThat(titles()).contains("Accounts");
    }

    @Test
    void whoLacksTheRoleIsNotLedToTheAccounts() {
        signIn.as("owner");

        assertThat(titles()).doesNotContain("Accounts");
    }

    @Test
    void anAdministratorOpensTheAccounts() {
        signIn.as("admin");

        UI.getCurrent().navigate("admin/accounts");

        assertThat(getCurrentView()).isNotInstanceOf(ErrorPage.class);
    }

    @Test
    void whoLacksTheRoleIsToldSoInPlaceOfTheAccounts() {
        signIn.as("owner");

        UI.getCurrent().navigate("admin/accounts");

        assertThat(getCurrentView()).isInstanceOf(ViewNotPermitted.class);
    }

    private static List<String> titles() {
        Navigation navigation = new Navigation(MenuConfiguration.getMenuEntries(), List.of());
        return navigation.groups().stream()
                .flatMap(group -> group.links().stream())
                .map(Navigation.Link::title)
                .toList();
    }
}
