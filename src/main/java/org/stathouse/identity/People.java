package org.stathouse.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The directory of accounts, for modules that address people. Read only. */
public interface People {

    Optional<Person> find(String username);

    /** All active accounts that belong to at least one of these candidate groups, by display name. */
    List<Person> inGroups(Collection<String> groups);

    /** All active accounts that hold the role, for whichever agency or pillar, by display name. */
    List<Person> holding(Role role);

    /** All active accounts, by display name. */
    List<Person> active();

    /** All active accounts of which that account is the supervisor, by display name. */
    List<Person> supervisedBy(String username);

    /** The name of an account or an outside program, the user name itself where there is none, "Stathouse" for the system. */
    String nameOf(String username);
}
