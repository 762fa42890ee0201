package org.stathouse.identity;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Messages;

/**
 * Lets a city in: without any active administrator, the environment's {@code STATHOUSE_ADMIN_PASSWORD} (and {@code
 * STATHOUSE_ADMIN_USER}, "admin" by default) makes one. It never touches an account that exists.
 */
@Component
@Profile("!demo")
@Order(100)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository accounts;
    private final AccountAdministration administration;
    private final CurrentActor currentActor;
    private final Messages messages;
    private final String username;
    private final String password;

    FirstAdministrator(
            AccountRepository accounts,
            AccountAdministration administration,
            CurrentActor currentActor,
            Messages messages,
            @Value("${STATHOUSE_ADMIN_USER:admin}") String username,
            @Value("${STATHOUSE_ADMIN_PASSWORD:}") String password) {
        this.accounts = accounts;
        this.administration = administration;
        this.currentActor = currentActor;
        this.messages = messages;
        this.username = username;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.hasActiveAdministrator()) {
            return;
        }
        if (password.isEmpty()) {
            LOG.warn("Nobody can sign in yet: start once with STATHOUSE_ADMIN_PASSWORD set (and STATHOUSE_ADMIN_USER, if not \"admin\")"
                    + " to create the first administrator.");
            return;
        }
        try {
            String email = username + "@localhost.invalid";
            NewAccount first = new NewAccount(username, "Administrator", email, password, Set.of(Grant.of(Role.ADMINISTRATOR)));
            currentActor.asSystem(() -> administration.create(first));
            LOG.info("Created the first administrator, \"{}\"; set the e-mail address under Accounts.", username);
        } catch (BusinessRuleViolation refused) {
            LOG.error("The first administrator was not created: {}", String.join(" ", messages.texts(refused.faults())));
        }
    }
}
