package org.stathouse.identity;

import java.util.Set;

/** The changed name, e-mail address and complete set of roles of an account. */
public record AccountChange(String displayName, String email, Set<Grant> grants) {}
