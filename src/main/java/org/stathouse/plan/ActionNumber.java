package org.stathouse.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How actions are numbered. A number is a prefix, a period and a count: the prefix is the goal's code if it is one made of
 * digits, else the pillar's number, else the prefix that the pillar's numbered actions share, else the pillar's initials,
 * which claim no number that the City has not given. The count goes on after the highest one used.
 */
final class ActionNumber {

    private static final Pattern NUMERIC = Pattern.compile("\\d+(\\.\\d+)*");
    private static final Pattern COUNT = Pattern.compile("(.+)\\.(\\d{1,6})");
    private static final int DIGITS = 6;

    private ActionNumber() {}

    /** The prefix for a new action, from its goal's code, its pillar and the numbers already given under the pillar. */
    static String prefix(@Nullable String goalCode, Pillar pillar, Collection<String> numbersUnderPillar) {
        if (goalCode != null && NUMERIC.matcher(goalCode).matches()) {
            return goalCode;
        }
        String pillarNumber = pillar.number();
        if (pillarNumber != null) {
            return pillarNumber;
        }
        List<String> prefixes = numbersUnderPillar.stream()
                .map(COUNT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .toList();
        return prefixes.size() == 1 ? prefixes.getFirst() : initials(pillar.label());
    }

    /** The next number with a prefix; {@code counted} says how many actions stand there by position without a number. */
    static String next(String prefix, Collection<String> numbersOfPlan, int counted) {
        int highest = numbersOfPlan.stream()
                .map(COUNT::matcher)
                .filter(Matcher::matches)
                .filter(matcher -> matcher.group(1).equals(prefix))
                .mapToInt(matcher -> Integer.parseInt(matcher.group(2)))
                .max()
                .orElse(0);
        return prefix + "." + (Math.max(highest, counted) + 1);
    }

    /** A text that sorts numbers as people count; actions without any come last. */
    static String sortKey(@Nullable String number, @Nullable String goalCode, @Nullable Integer position) {
        return Optional.ofNullable(number)
                .or(() -> Optional.ofNullable(goalCode).map(code -> position == null ? code + ".999999" : code + "." + position))
                .map(ActionNumber::padded)
                .orElse("zzz");
    }

    private static String padded(String number) {
        String key = String.join(".", Arrays.stream(number.split("\\."))
                .map(part -> part.matches("\\d{1," + DIGITS + "}") ? "0".repeat(DIGITS - part.length()) + part : part)
                .toList());
        return key.substring(0, Math.min(200, key.length()));
    }

    private static String initials(String name) {
        return String.join("", Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !List.of("of", "and", "the", "our").contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .filter(Objects::nonNull)
                .toList());
    }
}
