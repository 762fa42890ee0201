package org.stathouse.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stathouse.identity.AccountRemark;
import org.stathouse.identity.AccountView;
import org.stathouse.identity.Grant;
import org.stathouse.identity.OwnAccount;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.identity.RoleScope;
import org.stathouse.identity.RoleScopes;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;

/** Shows people their own account and lets them change their password. */
@Route("account")
@PageTitle("My account")
@PermitAll
class OwnAccountView extends Div {

    private final transient OwnAccount account;
    private final transient List<RoleScopes> scopes;
    private final PasswordField current = field("Current password", "current-password");
    private final PasswordField replacement = field("New password", "new-password");
    private final PasswordField repeated = field("New password again", "new-password");
    private final FaultSummary faults;

    OwnAccountView(OwnAccount account, People people, List<RoleScopes> scopes, List<AccountRemark> remarks, Messages messages) {
        this.account = account;
        this.scopes = scopes;
        faults = new FaultSummary(messages)
                .withField("current", current)
                .withField("replacement", replacement)
                .withField("repeated", repeated);
        replacement.setHelperText("At least 12 characters. A short sentence is easy to remember.");
        AccountView own = account.get();
        Facts facts = new Facts()
                .with("Name", own.displayName())
                .with("User name", own.username())
                .with("E-mail address", own.email())
                .with("Supervisor", own.supervisor() == null ? "Nobody" : people.nameOf(own.supervisor()))
                .with("Roles", own.grants().stream().sorted(Comparator.comparing(Grant::role)).map(this::describe).collect(Collectors.joining("; ")));
        Button change = new Button("Change password", click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader("My account")
                        .withSubtitle("An administrator changes your name, e-mail address, supervisor and roles.")
                        .withActions(new Anchor("account/absence", "Absence"), new Anchor("account/notices", "What comes by mail")),
                new AccountRemarks(remarks, own),
                new SectionCard("Who you are", facts),
                new SectionCard("Password", faults, new Fields(current, replacement, repeated).withButtons(change)));
    }

    private void change() {
        if (!replacement.getValue().equals(repeated.getValue())) {
            faults.show(List.of(Fault.at("repeated", "identity.password.differs")));
            return;
        }
        if (faults.attempt(() -> account.changePassword(current.getValue(), replacement.getValue()))) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("login?changed"));
        }
    }

    private String describe(Grant grant) {
        Role role = grant.role();
        Optional<String> scope = scopes.stream()
                .flatMap(directory -> directory.of(role.scope()).stream())
                .filter(candidate -> candidate.id().equals(grant.scopeId()))
                .map(RoleScope::name)
                .findFirst();
        return scope.map(name -> role.title() + ", " + name).orElse(role.title());
    }

    private static PasswordField field(String label, String autocomplete) {
        PasswordField field = new PasswordField(label);
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
