package org.stathouse.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.stathouse.identity.DemoAccounts;

/** The sign-in page. In the demonstration it lists the made-up accounts and fills in the name of the chosen one. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver {

    /** Query parameters that say why one came here. */
    public static final String FAILED = "error";
    public static final String THROTTLED = "throttled";
    public static final String EXPIRED = "expired";
    public static final String SIGNED_OUT = "out";
    public static final String PASSWORD_CHANGED = "changed";

    private final LoginForm form = new LoginForm();
    private final Paragraph reason = new Paragraph();

    LoginView(ObjectProvider<DemoAccounts> demo) {
        addClassName("login");
        reason.addClassName("login-reason");
        reason.getElement().setAttribute("role", "status");
        reason.setVisible(false);
        // The page has its own level-1 heading.
        form.getElement().setProperty("headingLevel", 2);
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        Div panel = new Div(new H1("Sign in"), reason, form);
        panel.addClassName("login-panel");
        demo.ifAvailable(accounts -> panel.add(demonstration(accounts)));
        add(introduction(), panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> why = event.getLocation().getQueryParameters().getParameters().keySet();
        if (why.contains(FAILED)) {
            form.showErrorMessage("User name or password is wrong", "Check both and try again. After ten failures you have to wait.");
        } else if (why.contains(THROTTLED)) {
            form.showErrorMessage("Too many failed sign-ins", "Wait a minute, then try again.");
        }
        explanation(why).ifPresent(text -> {
            reason.setText(text);
            reason.setVisible(true);
        });
    }

    private static Optional<String> explanation(Set<String> why) {
        if (why.contains(EXPIRED)) {
            return Optional.of("You were signed out because nothing happened for a while, or because your account was changed."
                    + " Sign in again to go on.");
        }
        if (why.contains(SIGNED_OUT)) {
            return Optional.of("You are signed out.");
        }
        if (why.contains(PASSWORD_CHANGED)) {
            return Optional.of("Your password is changed. Sign in with the new one.");
        }
        return Optional.empty();
    }

    private static Section introduction() {
        Paragraph purpose = new Paragraph("The system on which the City runs its action plan: proposals, priorities, decisions and the work that follows.");
        Section section = new Section(MainLayout.brand(), purpose);
        section.addClassName("login-introduction");
        section.getElement().setAttribute("aria-label", "Stathouse");
        return section;
    }

    private Section demonstration(DemoAccounts accounts) {
        H2 heading = new H2("Demonstration accounts");
        Paragraph explanation = new Paragraph("These people are made up. Choose one to fill in the name; the password of all is “" + DemoAccounts.PASSWORD + "”.");
        Div choices = new Div();
        choices.addClassName("login-choices");
        accounts.entries().forEach(entry -> choices.add(choice(entry)));
        Section section = new Section(heading, explanation, choices);
        section.addClassName("login-demonstration");
        return section;
    }

    private NativeButton choice(DemoAccounts.Entry entry) {
        Span name = new Span(entry.username());
        name.addClassName("login-choice-name");
        NativeButton button = new NativeButton("", click -> fillIn(entry.username()));
        button.add(name, new Span(entry.role().title()));
        button.addClassName("login-choice");
        return button;
    }

    private void fillIn(String username) {
        form.getElement().executeJs(
                "const name = this.querySelector('[name=username]'), word = this.querySelector('[name=password]');"
                        + "if (name) { name.value = $0; } if (word) { word.focus(); }",
                username);
    }

    private static LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form form = texts.getForm();
        form.setTitle("");
        form.setUsername("User name");
        form.setPassword("Password");
        form.setSubmit("Sign in");
        return texts;
    }
}
