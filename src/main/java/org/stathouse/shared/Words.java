package org.stathouse.shared;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Search by words: each must stand somewhere in the searched texts, large or small letters alike. */
public final class Words {

    /** What takes the meaning from a wildcard in {@link #pattern}. */
    public static final char ESCAPE = '!';

    private Words() {}

    /** The {@code like} pattern of texts that hold this one somewhere, whatever characters it has. */
    public static String pattern(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** One condition for each word; none where nothing is searched for. */
    public static List<Predicate> in(CriteriaBuilder build, @Nullable String words, List<Expression<String>> texts) {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(Words::pattern)
                .map(pattern -> build.or(texts.stream()
                        .map(text -> build.like(build.lower(text), pattern, ESCAPE))
                        .toArray(Predicate[]::new)))
                .toList();
    }
}
