package org.stathouse.worklist.absence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** Makes people of a test's own and lets them stand in for each other, until the test takes everything back. */
public class Substitutes {

    private final Absences absences;
    private final AccountAdministration accounts;
    private final SignIn signIn;
    private final TestClock clock;
    private final List<SubstitutionView> made = new ArrayList<>();

    public Substitutes(ApplicationContext context) {
        absences = context.getBean(Absences.class);
        accounts = context.getBean(AccountAdministration.class);
        signIn = context.getBean(SignIn.class);
        clock = context.getBean(TestClock.class);
    }

    /** A fresh account; returns its user name. */
    public String account(String displayName, Grant... grants) {
        String first = displayName.toLowerCase(Locale.ROOT).split(" ")[0];
        String username = first + "." + UUID.randomUUID().toString().substring(0, 8);
        signIn.as("admin", () -> accounts.create(
                new NewAccount(username, displayName, username + "@city.example", "a-long-passphrase-42", Set.of(grants))));
        return username;
    }

    /** From today on, for all kinds of work. */
    public void standIn(String substitute, String absent) {
        made.add(signIn.as("admin", () -> absences.arrange(
                new NewSubstitution(absent, substitute, clock.today(), clock.today().plusDays(30), Set.of(), null))));
    }

    /** Everybody is back. */
    public void takeBack() {
        made.forEach(one -> signIn.as("admin", () -> absences.takeBack(one.id(), one.version())));
        made.clear();
    }
}
