package org.stathouse.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stathouse.shared.Fault;

/**
 * What a password must be: long, and not one of those tried first. No rules on kinds of characters and no forced change, as
 * NIST SP 800-63B §3.1.1.2 asks.
 */
final class PasswordPolicy {

    static final int MIN_CHARACTERS = 12;

    /** bcrypt reads no further; a longer password would be cut without a word. */
    static final int MAX_BYTES = 72;

    private static final Set<String> TRIED_FIRST = Set.of(
            "123456789012", "1234567890123", "12345678901234", "password1234", "passwordpassword", "password12345",
            "qwertyuiop12", "qwertyuiopas", "qwertyuiopasdf", "administrator", "administrator1", "changemechangeme",
            "letmeinletmein", "welcomewelcome", "welcome12345", "iloveyou1234", "baltimore1234", "stathousestathouse",
            "abcdefghijkl", "abcd1234abcd", "1q2w3e4r5t6y", "1qaz2wsx3edc", "correcthorsebatterystaple");

    private PasswordPolicy() {}

    static List<Fault> faults(String field, String password, String username) {
        List<Fault> faults = new ArrayList<>();
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            faults.add(Fault.at(field, "identity.password.short", MIN_CHARACTERS));
        } else if (TRIED_FIRST.contains(lower) || lower.chars().distinct().count() < 4) {
            faults.add(Fault.at(field, "identity.password.common"));
        } else if (!username.isBlank() && lower.contains(username.toLowerCase(Locale.ROOT)) && lower.length() < username.length() + 8) {
            faults.add(Fault.at(field, "identity.password.containsName"));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            faults.add(Fault.at(field, "identity.password.long", MAX_BYTES));
        }
        return faults;
    }
}
