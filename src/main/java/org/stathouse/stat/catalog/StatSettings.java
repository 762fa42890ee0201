package org.stathouse.stat.catalog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.LegalRules;

/** The numbers by which the two legal dates of a session are computed. */
@Service
@Transactional
public class StatSettings {

    private final LegalRulesBook book;
    private final CurrentActor currentActor;

    StatSettings(LegalRulesBook book, CurrentActor currentActor) {
        this.book = book;
        this.currentActor = currentActor;
    }

    /** Whether the signed-in person changes them: administrators do. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return currentActor.get().has(Role.ADMINISTRATOR);
    }

    /** The numbers in force. The law is public, so everybody who is signed in may read them. */
    @Transactional(readOnly = true)
    public LegalRules rules() {
        return book.inForce();
    }

    /**
     * Changes the numbers for sessions planned or moved from now on.
     *
     * @throws BusinessRuleViolation at {@code memoHoursBefore}, {@code memoDaysAfter}
     * @throws Conflict if the version is stale
     */
    public LegalRules change(LegalRules rules) {
        if (!mayChange()) {
            throw new NotPermitted(Fault.of("stat.catalog.rules.keepers"));
        }
        return book.change(rules);
    }
}
