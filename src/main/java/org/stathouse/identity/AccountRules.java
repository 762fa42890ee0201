package org.stathouse.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stathouse.shared.Fault;

/** What the fields of an account must be. */
final class AccountRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,59}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]+");
    private static final Set<String> RESERVED = Set.of(Actor.SYSTEM.username(), "anonymous");

    private AccountRules() {}

    static List<Fault> username(String username) {
        if (!USERNAME.matcher(username).matches()) {
            return List.of(Fault.at("username", "identity.username.form"));
        }
        return RESERVED.contains(username) ? List.of(Fault.at("username", "identity.username.taken", username)) : List.of();
    }

    static List<Fault> profile(String displayName, String email, Set<Grant> grants) {
        List<Fault> faults = new ArrayList<>();
        if (displayName.isBlank()) {
            faults.add(Fault.at("displayName", "shared.required"));
        } else if (displayName.length() > 120) {
            faults.add(Fault.at("displayName", "shared.tooLong", 120, displayName.length()));
        }
        if (email.isBlank()) {
            faults.add(Fault.at("email", "shared.required"));
        } else if (email.length() > 254) {
            faults.add(Fault.at("email", "shared.tooLong", 254, email.length()));
        } else if (!EMAIL.matcher(email).matches()) {
            faults.add(Fault.at("email", "identity.email.form"));
        }
        grants.stream().flatMap(grant -> scopeFault(grant).stream()).forEach(faults::add);
        return faults;
    }

    private static List<Fault> scopeFault(Grant grant) {
        boolean scoped = grant.scopeId() != null;
        return switch (grant.role().scope()) {
            case CITY -> scoped ? List.of(Fault.at("grants", "identity.grant.noScope", grant.role().title())) : List.of();
            case AGENCY -> scoped ? List.of() : List.of(Fault.at("grants", "identity.grant.agency", grant.role().title()));
            case PILLAR -> scoped ? List.of() : List.of(Fault.at("grants", "identity.grant.pillar", grant.role().title()));
        };
    }
}
