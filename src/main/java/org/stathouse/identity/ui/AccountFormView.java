package org.stathouse.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.AccountChange;
import org.stathouse.identity.AccountRemark;
import org.stathouse.identity.AccountView;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.RoleScopes;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Tone;

/** Creates an account or edits one. */
@Route("admin/accounts/:account")
@RolesAllowed("ADMINISTRATOR")
class AccountFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String NEW = "new";

    private final transient AccountAdministration accounts;
    private final transient List<AccountRemark> remarks;
    private final transient Messages messages;
    private final FaultSummary faults;
    private final TextField username = new TextField("User name");
    private final TextField displayName = new TextField("Name");
    private final EmailField email = new EmailField("E-mail address");
    private final PasswordField password = new PasswordField("Password");
    private final ComboBox<Person> supervisor = new ComboBox<>("Supervisor");
    private final RoleFields roles;
    private final transient People people;

    private transient @Nullable AccountView account;

    AccountFormView(
            AccountAdministration accounts, People people, List<RoleScopes> scopes, List<AccountRemark> remarks, Messages messages) {
        this.accounts = accounts;
        this.people = people;
        this.remarks = remarks;
        this.messages = messages;
        this.roles = new RoleFields(scopes);
        faults = new FaultSummary(messages)
                .withField("username", username)
                .withField("displayName", displayName)
                .withField("email", email)
                .withField("password", password)
                .withField("supervisor", supervisor)
                .withField("grants", roles.faultField());
        username.setHelperText("Lower-case letters and digits. It cannot be changed later.");
        password.setHelperText("At least 12 characters. Tell it to the person; they can change it themselves.");
        password.getElement().setAttribute("autocomplete", "new-password");
        supervisor.setHelperText("Sees to the person’s absences, and takes over their tasks when they leave. May stay empty.");
        supervisor.setItemLabelGenerator(Person::displayName);
        supervisor.setClearButtonVisible(true);
        List.of(username, displayName).forEach(field -> field.setRequiredIndicatorVisible(true));
        email.setRequiredIndicatorVisible(true);
        password.setRequiredIndicatorVisible(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String parameter = event.getRouteParameters().get("account").orElse(NEW);
        account = parameter.equals(NEW) ? null : accounts.get(idOf(parameter));
        build();
    }

    @Override
    public String getPageTitle() {
        return account == null ? "New account" : account.displayName();
    }

    private void build() {
        removeAll();
        AccountView edited = account;
        PageHeader header = new PageHeader(edited == null ? "New account" : edited.displayName());
        header.withActions(new Anchor("admin/accounts", "Back to all accounts"));
        add(header, faults);
        Button save = new Button(edited == null ? "Create account" : "Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        offerSupervisors(edited);
        Fields person = edited == null
                ? new Fields(username, displayName, email, password, supervisor)
                : new Fields(displayName, email, supervisor);
        Div buttons = new Div(save);
        buttons.addClassName("form-buttons");
        add(new SectionCard(edited == null ? "Person" : "Person: " + edited.username(), person), new SectionCard("Roles", roles), buttons);
        if (edited != null) {
            header.withMark(edited.active() ? new StatusBadge(Tone.GOOD, "Active") : new StatusBadge(Tone.NEUTRAL, "Deactivated"));
            fill(edited);
            addComponentAtIndex(1, new AccountRemarks(remarks, edited));
            add(passwordSection(edited), accessSection(edited));
        }
    }

    private void fill(AccountView edited) {
        displayName.setValue(edited.displayName());
        email.setValue(edited.email());
        roles.setValue(edited.grants());
        supervisor.setValue(edited.supervisor() == null ? null : people.find(edited.supervisor()).orElse(null));
    }

    /** Everybody but the person; whoever supervises them now stays listed, even with an account that is not active any more. */
    private void offerSupervisors(@Nullable AccountView edited) {
        Set<Person> offered = new LinkedHashSet<>(people.active());
        if (edited != null) {
            Optional.ofNullable(edited.supervisor()).flatMap(people::find).ifPresent(offered::add);
            offered.removeIf(person -> person.username().equals(edited.username()));
        }
        supervisor.setItems(offered);
    }

    private @Nullable String chosenSupervisor() {
        return supervisor.getOptionalValue().map(Person::username).orElse(null);
    }

    private void save() {
        AccountView edited = account;
        boolean done = edited == null
                ? faults.attempt(() -> accounts.create(new NewAccount(
                        username.getValue(), displayName.getValue(), email.getValue(), password.getValue(), roles.value(), chosenSupervisor())))
                : faults.attempt(() -> accounts.change(
                        edited.id(),
                        edited.version(),
                        new AccountChange(displayName.getValue(), email.getValue(), roles.value(), chosenSupervisor())));
        if (done) {
            SuccessNotice.show(edited == null ? "Account created." : "Account saved.");
            getUI().ifPresent(ui -> ui.navigate("admin/accounts"));
        }
    }

    private SectionCard passwordSection(AccountView edited) {
        PasswordField replacement = new PasswordField("New password");
        replacement.setHelperText("At least 12 characters. The person’s sessions end.");
        FaultSummary passwordFaults = new FaultSummary(messages).withField("password", replacement);
        Button reset = new Button("Set password", click -> {
            if (passwordFaults.attempt(() -> account = accounts.resetPassword(edited.id(), edited.version(), replacement.getValue()))) {
                SuccessNotice.show("The new password is set.");
                build();
            }
        });
        return new SectionCard("Password", passwordFaults, new Fields(replacement).withButtons(reset));
    }

    private SectionCard accessSection(AccountView edited) {
        FaultSummary accessFaults = new FaultSummary(messages);
        if (!edited.active()) {
            Button reactivate = new Button("Let this person sign in again", click -> {
                if (accessFaults.attempt(() -> account = accounts.reactivate(edited.id(), edited.version()))) {
                    build();
                }
            });
            return new SectionCard("Access", accessFaults, new Paragraph("This person cannot sign in."), reactivate);
        }
        Button deactivate = new Button("Deactivate account", click -> Confirmation.askBeforeRemoval(
                "Deactivate this account?",
                edited.displayName() + " is signed out at once and cannot sign in any more. What they did stays under their name.",
                "Deactivate",
                () -> {
                    if (accessFaults.attempt(() -> account = accounts.deactivate(edited.id(), edited.version()))) {
                        build();
                    }
                }));
        deactivate.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return new SectionCard("Access", accessFaults, new Paragraph("A person who has left keeps no access, but their name stays on what they did."), deactivate);
    }

    private static UUID idOf(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("account " + parameter);
        }
    }
}
